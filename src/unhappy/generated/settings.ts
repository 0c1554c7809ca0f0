// Generated from openapi/control.yaml by `npm run codegen`, do not edit.

export const scenarioSettings = {
  "slot-stolen": {
    "parameters": {
      "professional": {
        "required": false,
        "type": "id"
      },
      "day": {
        "required": false,
        "type": "day"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer"
      }
    }
  },
  "stale-availability": {
    "parameters": {
      "professional": {
        "required": false,
        "type": "id"
      },
      "day": {
        "required": false,
        "type": "day"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer"
      }
    }
  },
  "fully-booked": {
    "parameters": {
      "professional": {
        "required": false,
        "type": "id"
      },
      "day": {
        "required": false,
        "type": "day"
      }
    }
  },
  "holiday": {
    "parameters": {
      "day": {
        "required": false,
        "type": "day"
      }
    }
  },
  "professional-off": {
    "parameters": {
      "professional": {
        "required": false,
        "type": "id"
      },
      "day": {
        "required": false,
        "type": "day"
      }
    }
  },
  "no-professionals": {
    "parameters": {}
  },
  "service-inactive": {
    "parameters": {
      "service": {
        "required": false,
        "type": "id"
      }
    }
  },
  "respond": {
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "choices": "operations"
      },
      "code": {
        "required": true,
        "type": "string"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer"
      }
    }
  },
  "rate-limited": {
    "parameters": {
      "after": {
        "required": false,
        "minimum": 0,
        "maximum": 1000000,
        "default": 0,
        "type": "integer"
      }
    }
  },
  "key-expired": {
    "parameters": {
      "at": {
        "required": false,
        "type": "string"
      }
    }
  },
  "slow": {
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "choices": "operations"
      },
      "ms": {
        "required": false,
        "minimum": 0,
        "maximum": 60000,
        "default": 3000,
        "unit": "milliseconds",
        "type": "range"
      }
    }
  },
  "flaky": {
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "choices": "operations"
      },
      "probability": {
        "required": false,
        "minimum": 0,
        "maximum": 1,
        "default": 0.5,
        "type": "number"
      },
      "status": {
        "required": false,
        "minimum": 500,
        "maximum": 503,
        "default": 503,
        "type": "integer"
      }
    }
  },
  "fail-then-succeed": {
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "choices": "operations"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "default": 2,
        "type": "integer"
      }
    }
  },
  "server-error": {
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "choices": "operations"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer"
      }
    }
  },
  "maintenance": {
    "parameters": {
      "retryAfter": {
        "required": false,
        "minimum": 0,
        "maximum": 86400,
        "default": 120,
        "unit": "seconds",
        "type": "integer"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer"
      }
    }
  },
  "connection-reset": {
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "choices": "operations"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer"
      }
    }
  },
  "lost-response": {
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "choices": "operations"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer"
      }
    }
  },
  "truncated-body": {
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "choices": "operations"
      },
      "bytes": {
        "required": false,
        "minimum": 0,
        "maximum": 1048576,
        "unit": "bytes",
        "type": "integer"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer"
      }
    }
  },
  "malformed-json": {
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "choices": "operations"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer"
      }
    }
  },
  "timeout": {
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "choices": "operations"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer"
      }
    }
  }
} as const

export const faultSettings = {
  "latency": {
    "aspect": "delay",
    "parameters": {
      "ms": {
        "required": false,
        "minimum": 0,
        "maximum": 60000,
        "default": 1000,
        "unit": "milliseconds",
        "type": "range"
      }
    }
  },
  "status": {
    "aspect": "answer",
    "parameters": {
      "status": {
        "required": false,
        "minimum": 200,
        "maximum": 599,
        "type": "integer"
      },
      "code": {
        "required": false,
        "type": "string"
      },
      "retryAfter": {
        "required": false,
        "minimum": 0,
        "maximum": 86400,
        "unit": "seconds",
        "type": "integer"
      }
    }
  },
  "answer": {
    "aspect": "answer",
    "parameters": {
      "status": {
        "required": true,
        "minimum": 200,
        "maximum": 599,
        "type": "integer"
      },
      "headers": {
        "required": false,
        "type": "object"
      },
      "body": {
        "required": false,
        "type": "json"
      },
      "undocumented": {
        "required": false,
        "default": false,
        "type": "boolean"
      }
    }
  },
  "change": {
    "aspect": "change",
    "parameters": {
      "merge": {
        "required": false,
        "type": "object"
      },
      "set": {
        "required": false,
        "type": "object"
      },
      "remove": {
        "required": false,
        "type": "array"
      },
      "undocumented": {
        "required": false,
        "default": false,
        "type": "boolean"
      }
    }
  },
  "connection-reset": {
    "aspect": "answer",
    "transport": true,
    "parameters": {
      "commits": {
        "required": false,
        "default": false,
        "type": "boolean"
      }
    }
  },
  "hang": {
    "aspect": "answer",
    "transport": true,
    "parameters": {
      "commits": {
        "required": false,
        "default": false,
        "type": "boolean"
      }
    }
  },
  "truncated-body": {
    "aspect": "delivery",
    "transport": true,
    "parameters": {
      "bytes": {
        "required": false,
        "minimum": 0,
        "maximum": 1048576,
        "unit": "bytes",
        "type": "integer"
      }
    }
  },
  "malformed-json": {
    "aspect": "delivery",
    "parameters": {}
  },
  "slow-body": {
    "aspect": "delivery",
    "parameters": {
      "ms": {
        "required": false,
        "minimum": 0,
        "maximum": 60000,
        "default": 2000,
        "unit": "milliseconds",
        "type": "integer"
      }
    }
  },
  "wrong-content-type": {
    "aspect": "delivery",
    "parameters": {
      "contentType": {
        "required": false,
        "default": "text/html; charset=utf-8",
        "type": "string"
      }
    }
  }
} as const
