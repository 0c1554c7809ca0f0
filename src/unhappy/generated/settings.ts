// Generated from openapi/control.yaml by `npm run codegen`, do not edit.

export const scenarioSettings = {
  "slot-stolen": {
    "summary": "Someone else books the very slot between availability and booking.",
    "parameters": {
      "professional": {
        "required": false,
        "type": "id",
        "summary": "Only this professional, by the id of either API."
      },
      "day": {
        "required": false,
        "type": "day",
        "summary": "Only this day."
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer",
        "summary": "So many times, then no more."
      }
    },
    "example": {
      "name": "slot-stolen",
      "times": 1
    }
  },
  "stale-availability": {
    "summary": "Availability still shows, as its first slot, one that someone else has just booked.",
    "parameters": {
      "professional": {
        "required": false,
        "type": "id",
        "summary": "Only this professional, by the id of either API."
      },
      "day": {
        "required": false,
        "type": "day",
        "summary": "Only this day."
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer",
        "summary": "So many times, then no more."
      }
    },
    "example": {
      "name": "stale-availability",
      "day": "tomorrow"
    }
  },
  "fully-booked": {
    "summary": "Every slot is taken.",
    "parameters": {
      "professional": {
        "required": false,
        "type": "id",
        "summary": "Only this professional, by the id of either API."
      },
      "day": {
        "required": false,
        "type": "day",
        "summary": "Only this day."
      }
    },
    "example": {
      "name": "fully-booked",
      "day": "tomorrow"
    }
  },
  "holiday": {
    "summary": "The business is closed.",
    "parameters": {
      "day": {
        "required": false,
        "type": "day",
        "summary": "Only this day."
      }
    },
    "example": {
      "name": "holiday",
      "day": "tomorrow"
    }
  },
  "professional-off": {
    "summary": "The professional does not work.",
    "parameters": {
      "professional": {
        "required": false,
        "type": "id",
        "summary": "Only this professional, by the id of either API."
      },
      "day": {
        "required": false,
        "type": "day",
        "summary": "Only this day."
      }
    },
    "example": {
      "name": "professional-off",
      "professional": 5
    }
  },
  "no-professionals": {
    "summary": "The business has no professionals at all.",
    "parameters": {},
    "example": {
      "name": "no-professionals"
    }
  },
  "service-inactive": {
    "summary": "The service is listed as inactive and cannot be booked.",
    "parameters": {
      "service": {
        "required": false,
        "type": "id",
        "summary": "Only this service, by the id of either API."
      }
    },
    "example": {
      "name": "service-inactive",
      "service": 15
    }
  },
  "respond": {
    "summary": "An operation gives one of its documented answers, without being carried out.",
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "summary": "Only this operation, by its operationId.",
        "choices": "operations"
      },
      "code": {
        "required": true,
        "type": "string",
        "summary": "A status or the code of an error, as 422 or DATE_IN_PAST."
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer",
        "summary": "So many times, then no more."
      }
    },
    "example": {
      "name": "respond",
      "operation": "createBooking",
      "code": "DATE_IN_PAST"
    }
  },
  "rate-limited": {
    "summary": "Too many requests: 429 with Retry-After, after a number of requests in each minute.",
    "parameters": {
      "after": {
        "required": false,
        "minimum": 0,
        "maximum": 1000000,
        "default": 0,
        "type": "integer",
        "summary": "Requests that each minute of the clock allows."
      }
    },
    "example": {
      "name": "rate-limited",
      "after": 10
    }
  },
  "key-expired": {
    "summary": "The key has expired: CitaPro answers 401, SalonBookIt 403.",
    "parameters": {
      "at": {
        "required": false,
        "type": "string",
        "summary": "When on the clock it does; it has by default."
      }
    },
    "example": {
      "name": "key-expired",
      "at": "2026-03-10T09:00:00"
    }
  },
  "slow": {
    "summary": "Every answer takes its time.",
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "summary": "Only this operation, by its operationId.",
        "choices": "operations"
      },
      "ms": {
        "required": false,
        "minimum": 0,
        "maximum": 60000,
        "default": 3000,
        "unit": "milliseconds",
        "type": "range",
        "summary": "Milliseconds: fixed, or the least and the most to draw between."
      }
    },
    "example": {
      "name": "slow",
      "ms": 500
    }
  },
  "flaky": {
    "summary": "Some requests fail with 503 or 500, drawn from the seed.",
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "summary": "Only this operation, by its operationId.",
        "choices": "operations"
      },
      "probability": {
        "required": false,
        "minimum": 0,
        "maximum": 1,
        "default": 0.5,
        "type": "number",
        "summary": "How likely a request fails."
      },
      "status": {
        "required": false,
        "minimum": 500,
        "maximum": 503,
        "default": 503,
        "type": "integer",
        "summary": "What it then gives: 503 or 500."
      }
    },
    "example": {
      "name": "flaky",
      "probability": 0.2
    }
  },
  "fail-then-succeed": {
    "summary": "The first requests of each operation fail with 503, the later ones succeed.",
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "summary": "Only this operation, by its operationId.",
        "choices": "operations"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "default": 2,
        "type": "integer",
        "summary": "How many fail."
      }
    },
    "example": {
      "name": "fail-then-succeed",
      "times": 2
    }
  },
  "server-error": {
    "summary": "The server fails: 500.",
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "summary": "Only this operation, by its operationId.",
        "choices": "operations"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer",
        "summary": "So many times, then no more."
      }
    },
    "example": {
      "name": "server-error",
      "operation": "createBooking"
    }
  },
  "maintenance": {
    "summary": "The server is down for maintenance: 503 with Retry-After.",
    "parameters": {
      "retryAfter": {
        "required": false,
        "minimum": 0,
        "maximum": 86400,
        "default": 120,
        "unit": "seconds",
        "type": "integer",
        "summary": "Seconds the client is told to wait."
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer",
        "summary": "So many times, then no more."
      }
    },
    "example": {
      "name": "maintenance",
      "retryAfter": 60
    }
  },
  "connection-reset": {
    "summary": "The connection is reset; nothing was carried out and no answer comes.",
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "summary": "Only this operation, by its operationId.",
        "choices": "operations"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer",
        "summary": "So many times, then no more."
      }
    },
    "example": {
      "name": "connection-reset",
      "operation": "createBooking"
    }
  },
  "lost-response": {
    "summary": "The operation is carried out (a booking is made), but the answer never arrives.",
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "summary": "Only this operation, by its operationId.",
        "choices": "operations"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer",
        "summary": "So many times, then no more."
      }
    },
    "example": {
      "name": "lost-response",
      "operation": "createBooking"
    }
  },
  "truncated-body": {
    "summary": "The connection drops in the middle of the body.",
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "summary": "Only this operation, by its operationId.",
        "choices": "operations"
      },
      "bytes": {
        "required": false,
        "minimum": 0,
        "maximum": 1048576,
        "unit": "bytes",
        "type": "integer",
        "summary": "Bytes of the body that come; half of it by default."
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer",
        "summary": "So many times, then no more."
      }
    },
    "example": {
      "name": "truncated-body",
      "bytes": 100
    }
  },
  "malformed-json": {
    "summary": "The body is not valid JSON.",
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "summary": "Only this operation, by its operationId.",
        "choices": "operations"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer",
        "summary": "So many times, then no more."
      }
    },
    "example": {
      "name": "malformed-json",
      "operation": "listServices"
    }
  },
  "timeout": {
    "summary": "No answer ever comes; the client has to give up by itself.",
    "parameters": {
      "operation": {
        "required": false,
        "type": "string",
        "summary": "Only this operation, by its operationId.",
        "choices": "operations"
      },
      "times": {
        "required": false,
        "minimum": 1,
        "maximum": 1000000,
        "type": "integer",
        "summary": "So many times, then no more."
      }
    },
    "example": {
      "name": "timeout",
      "operation": "listServices"
    }
  }
} as const

export const faultSettings = {
  "latency": {
    "summary": "The answer comes later.",
    "aspect": "delay",
    "parameters": {
      "ms": {
        "required": false,
        "minimum": 0,
        "maximum": 60000,
        "default": 1000,
        "unit": "milliseconds",
        "type": "range",
        "summary": "Milliseconds: fixed, or the least and the most to draw between."
      }
    },
    "example": {
      "kind": "latency",
      "ms": 800
    }
  },
  "status": {
    "summary": "Another answer, in the form the document gives it; the operation is not carried out.",
    "aspect": "answer",
    "parameters": {
      "status": {
        "required": false,
        "minimum": 200,
        "maximum": 599,
        "type": "integer",
        "summary": "The status; where the document has it, with its first example."
      },
      "code": {
        "required": false,
        "type": "string",
        "summary": "The error, by the name of its example."
      },
      "retryAfter": {
        "required": false,
        "minimum": 0,
        "maximum": 86400,
        "unit": "seconds",
        "type": "integer",
        "summary": "Seconds to send in Retry-After."
      }
    },
    "example": {
      "kind": "status",
      "status": 503,
      "retryAfter": 30
    }
  },
  "answer": {
    "summary": "An answer of your own; the operation is not carried out.",
    "aspect": "answer",
    "match": {
      "operation": "createReservation"
    },
    "parameters": {
      "status": {
        "required": true,
        "minimum": 200,
        "maximum": 599,
        "type": "integer",
        "summary": "The status."
      },
      "headers": {
        "required": false,
        "type": "object",
        "summary": "Headers; `content-type` is `application/json`, or `text/plain` of a text, unless given here."
      },
      "body": {
        "required": false,
        "type": "json",
        "summary": "The body; a text is sent as it stands, anything else as JSON."
      },
      "undocumented": {
        "required": false,
        "default": false,
        "type": "boolean",
        "summary": "Whether the result may break the document; without this it is refused."
      }
    },
    "example": {
      "kind": "answer",
      "status": 502,
      "headers": {
        "content-type": "text/html"
      },
      "body": "<h1>502 Bad Gateway</h1>",
      "undocumented": true
    }
  },
  "change": {
    "summary": "The real answer with its JSON body changed; the operation is carried out.",
    "aspect": "change",
    "match": {
      "operation": "getAvailability"
    },
    "parameters": {
      "merge": {
        "required": false,
        "type": "object",
        "summary": "A JSON Merge Patch (RFC 7396): fields to set, `null` takes one away."
      },
      "set": {
        "required": false,
        "type": "object",
        "summary": "Values by where they stand, `*` for every item of a list: `slots.*.startTime`. A field that is not there is added."
      },
      "remove": {
        "required": false,
        "type": "array",
        "summary": "Places to take away, written as in `set`."
      },
      "undocumented": {
        "required": false,
        "default": false,
        "type": "boolean",
        "summary": "Whether the result may break the document; without this it is refused."
      }
    },
    "example": {
      "kind": "change",
      "set": {
        "slots.0.startTime": null
      },
      "undocumented": true
    }
  },
  "connection-reset": {
    "summary": "The connection is reset; the client gets no answer.",
    "aspect": "answer",
    "transport": true,
    "parameters": {
      "commits": {
        "required": false,
        "default": false,
        "type": "boolean",
        "summary": "Carry the operation out first."
      }
    },
    "example": {
      "kind": "connection-reset",
      "commits": true
    }
  },
  "hang": {
    "summary": "The connection stays open and no answer ever comes.",
    "aspect": "answer",
    "transport": true,
    "parameters": {
      "commits": {
        "required": false,
        "default": false,
        "type": "boolean",
        "summary": "Carry the operation out first."
      }
    },
    "example": {
      "kind": "hang"
    }
  },
  "truncated-body": {
    "summary": "The head promises the whole body, part of it comes, then the connection drops.",
    "aspect": "delivery",
    "transport": true,
    "parameters": {
      "bytes": {
        "required": false,
        "minimum": 0,
        "maximum": 1048576,
        "unit": "bytes",
        "type": "integer",
        "summary": "Bytes of the body that do come; half of it by default."
      }
    },
    "example": {
      "kind": "truncated-body",
      "bytes": 100
    }
  },
  "malformed-json": {
    "summary": "The body is cut short but sent as if it were whole: it does not parse.",
    "aspect": "delivery",
    "parameters": {},
    "example": {
      "kind": "malformed-json"
    }
  },
  "slow-body": {
    "summary": "The head comes at once, the body in pieces.",
    "aspect": "delivery",
    "parameters": {
      "ms": {
        "required": false,
        "minimum": 0,
        "maximum": 60000,
        "default": 2000,
        "unit": "milliseconds",
        "type": "integer",
        "summary": "Milliseconds the body takes."
      }
    },
    "example": {
      "kind": "slow-body",
      "ms": 2000
    }
  },
  "wrong-content-type": {
    "summary": "The body is the right one under another Content-Type.",
    "aspect": "delivery",
    "parameters": {
      "contentType": {
        "required": false,
        "default": "text/html; charset=utf-8",
        "type": "string",
        "summary": "What to send."
      }
    },
    "example": {
      "kind": "wrong-content-type",
      "contentType": "text/html"
    }
  }
} as const
