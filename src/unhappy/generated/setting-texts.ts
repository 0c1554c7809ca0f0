// Generated from openapi/control.yaml by `npm run codegen`, do not edit.

export const scenarioTexts = {
  "slot-stolen": {
    "summary": "Someone else books the very slot between availability and booking.",
    "parameters": {
      "professional": "Only this professional, by the id of either API.",
      "day": "Only this day.",
      "times": "So many times, then no more."
    },
    "example": {
      "name": "slot-stolen",
      "times": 1
    }
  },
  "stale-availability": {
    "summary": "Availability still shows, as its first slot, one that someone else has just booked.",
    "parameters": {
      "professional": "Only this professional, by the id of either API.",
      "day": "Only this day.",
      "times": "So many times, then no more."
    },
    "example": {
      "name": "stale-availability",
      "day": "tomorrow"
    }
  },
  "fully-booked": {
    "summary": "Every slot is taken.",
    "parameters": {
      "professional": "Only this professional, by the id of either API.",
      "day": "Only this day."
    },
    "example": {
      "name": "fully-booked",
      "day": "tomorrow"
    }
  },
  "holiday": {
    "summary": "The business is closed.",
    "parameters": {
      "day": "Only this day."
    },
    "example": {
      "name": "holiday",
      "day": "tomorrow"
    }
  },
  "professional-off": {
    "summary": "The professional does not work.",
    "parameters": {
      "professional": "Only this professional, by the id of either API.",
      "day": "Only this day."
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
      "service": "Only this service, by the id of either API."
    },
    "example": {
      "name": "service-inactive",
      "service": 15
    }
  },
  "respond": {
    "summary": "An operation gives one of its documented answers, without being carried out.",
    "parameters": {
      "operation": "Only this operation, by its operationId.",
      "code": "A status or the code of an error, as 422 or DATE_IN_PAST.",
      "times": "So many times, then no more."
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
      "after": "Requests that each minute of the clock allows."
    },
    "example": {
      "name": "rate-limited",
      "after": 10
    }
  },
  "key-expired": {
    "summary": "The key has expired: CitaPro answers 401, SalonBookIt 403.",
    "parameters": {
      "at": "When on the clock it does; it has by default."
    },
    "example": {
      "name": "key-expired",
      "at": "2026-03-10T09:00:00"
    }
  },
  "slow": {
    "summary": "Every answer takes its time.",
    "parameters": {
      "operation": "Only this operation, by its operationId.",
      "ms": "Milliseconds: fixed, or the least and the most to draw between."
    },
    "example": {
      "name": "slow",
      "ms": 500
    }
  },
  "flaky": {
    "summary": "Some requests fail with 503 or 500, drawn from the seed.",
    "parameters": {
      "operation": "Only this operation, by its operationId.",
      "probability": "How likely a request fails.",
      "status": "What it then gives: 503 or 500."
    },
    "example": {
      "name": "flaky",
      "probability": 0.2
    }
  },
  "fail-then-succeed": {
    "summary": "The first requests of each operation fail with 503, the later ones succeed.",
    "parameters": {
      "operation": "Only this operation, by its operationId.",
      "times": "How many fail."
    },
    "example": {
      "name": "fail-then-succeed",
      "times": 2
    }
  },
  "server-error": {
    "summary": "The server fails: 500.",
    "parameters": {
      "operation": "Only this operation, by its operationId.",
      "times": "So many times, then no more."
    },
    "example": {
      "name": "server-error",
      "operation": "createBooking"
    }
  },
  "maintenance": {
    "summary": "The server is down for maintenance: 503 with Retry-After.",
    "parameters": {
      "retryAfter": "Seconds the client is told to wait.",
      "times": "So many times, then no more."
    },
    "example": {
      "name": "maintenance",
      "retryAfter": 60
    }
  },
  "connection-reset": {
    "summary": "The connection is reset; nothing was carried out and no answer comes.",
    "parameters": {
      "operation": "Only this operation, by its operationId.",
      "times": "So many times, then no more."
    },
    "example": {
      "name": "connection-reset",
      "operation": "createBooking"
    }
  },
  "lost-response": {
    "summary": "The operation is carried out (a booking is made), but the answer never arrives.",
    "parameters": {
      "operation": "Only this operation, by its operationId.",
      "times": "So many times, then no more."
    },
    "example": {
      "name": "lost-response",
      "operation": "createBooking"
    }
  },
  "truncated-body": {
    "summary": "The connection drops in the middle of the body.",
    "parameters": {
      "operation": "Only this operation, by its operationId.",
      "bytes": "Bytes of the body that come; half of it by default.",
      "times": "So many times, then no more."
    },
    "example": {
      "name": "truncated-body",
      "bytes": 100
    }
  },
  "malformed-json": {
    "summary": "The body is not valid JSON.",
    "parameters": {
      "operation": "Only this operation, by its operationId.",
      "times": "So many times, then no more."
    },
    "example": {
      "name": "malformed-json",
      "operation": "listServices"
    }
  },
  "timeout": {
    "summary": "No answer ever comes; the client has to give up by itself.",
    "parameters": {
      "operation": "Only this operation, by its operationId.",
      "times": "So many times, then no more."
    },
    "example": {
      "name": "timeout",
      "operation": "listServices"
    }
  }
} as const

export const faultTexts = {
  "latency": {
    "summary": "The answer comes later.",
    "parameters": {
      "ms": "Milliseconds: fixed, or the least and the most to draw between."
    },
    "example": {
      "kind": "latency",
      "ms": 800
    }
  },
  "status": {
    "summary": "Another answer, in the form the document gives it; the operation is not carried out.",
    "parameters": {
      "status": "The status; where the document has it, with its first example.",
      "code": "The error, by the name of its example.",
      "retryAfter": "Seconds to send in Retry-After."
    },
    "example": {
      "kind": "status",
      "status": 503,
      "retryAfter": 30
    }
  },
  "answer": {
    "summary": "An answer of your own; the operation is not carried out.",
    "match": {
      "operation": "createReservation"
    },
    "parameters": {
      "status": "The status.",
      "headers": "Headers; `content-type` is `application/json`, or `text/plain` of a text, unless given here.",
      "body": "The body; a text is sent as it stands, anything else as JSON.",
      "undocumented": "Whether the result may break the document; without this it is refused."
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
    "match": {
      "operation": "getAvailability"
    },
    "parameters": {
      "merge": "A JSON Merge Patch (RFC 7396): fields to set, `null` takes one away.",
      "set": "Values by where they stand, `*` for every item of a list: `slots.*.startTime`. A field that is not there is added.",
      "remove": "Places to take away, written as in `set`.",
      "undocumented": "Whether the result may break the document; without this it is refused."
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
    "parameters": {
      "commits": "Carry the operation out first."
    },
    "example": {
      "kind": "connection-reset",
      "commits": true
    }
  },
  "hang": {
    "summary": "The connection stays open and no answer ever comes.",
    "parameters": {
      "commits": "Carry the operation out first."
    },
    "example": {
      "kind": "hang"
    }
  },
  "truncated-body": {
    "summary": "The head promises the whole body, part of it comes, then the connection drops.",
    "parameters": {
      "bytes": "Bytes of the body that do come; half of it by default."
    },
    "example": {
      "kind": "truncated-body",
      "bytes": 100
    }
  },
  "malformed-json": {
    "summary": "The body is cut short but sent as if it were whole: it does not parse.",
    "parameters": {},
    "example": {
      "kind": "malformed-json"
    }
  },
  "slow-body": {
    "summary": "The head comes at once, the body in pieces.",
    "parameters": {
      "ms": "Milliseconds the body takes."
    },
    "example": {
      "kind": "slow-body",
      "ms": 2000
    }
  },
  "wrong-content-type": {
    "summary": "The body is the right one under another Content-Type.",
    "parameters": {
      "contentType": "What to send."
    },
    "example": {
      "kind": "wrong-content-type",
      "contentType": "text/html"
    }
  }
} as const
