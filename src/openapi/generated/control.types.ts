// Generated from openapi/control.yaml by `npm run codegen`, do not edit.

export interface paths {
    readonly "/_maniqui": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is here
         * @description For a browser (`Accept` with `text/html`) the same as a page with links.
         */
        readonly get: operations["getIndex"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the mock is up, and how full it is */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every documented error of both APIs, and how to get it */
        readonly get: operations["listErrors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The scenarios every sandbox knows */
        readonly get: operations["listScenarios"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The kinds of fault there are */
        readonly get: operations["listFaults"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All sandboxes, the one used last first */
        readonly get: operations["listSandboxes"];
        readonly put?: never;
        /**
         * Make a sandbox
         * @description What is left out is as the server was started with.
         */
        readonly post: operations["createSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** One sandbox */
        readonly get: operations["getSandbox"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget a sandbox, with its state and journal
         * @description Its event streams end. The next request with its key makes a new one.
         */
        readonly delete: operations["deleteSandbox"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put a sandbox back to how it began
         * @description State, clock, seed, scenarios, faults and quota are those of its start; its journal is empty.
         */
        readonly post: operations["resetSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** What time it is there */
        readonly get: operations["getClock"];
        /**
         * Set the clock, freeze it, let it tick
         * @description Everything follows: today, slots that have passed, notice, rate windows, timestamps, expiry. What is left out
         *     stays as it is.
         */
        readonly put: operations["setClock"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move the clock forward
         * @description Years, months, weeks and days are added on the salon's wall clock, hours and less as they pass: over the night
         *     clocks change, `P1D` is the same wall time the next day and `PT24H` is not.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /**
         * The whole sandbox, as data
         * @description State, clock, seed positions, scenarios, faults and quota; not the journal. Restored anywhere, under any name, it
         *     continues byte for byte: the same requests get the same answers, ids included.
         */
        readonly get: operations["getSnapshot"];
        /**
         * Continue from a snapshot
         * @description A snapshot that is refused changes nothing. At most 16 MiB. The journal stays.
         */
        readonly put: operations["restoreSnapshot"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** The scenarios a sandbox is in */
        readonly get: operations["getScenarios"];
        /**
         * Put a sandbox in these scenarios and no others
         * @description An empty list turns all off, also those the server was started with.
         */
        readonly put: operations["setScenarios"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** The faults planted in a sandbox */
        readonly get: operations["getFaults"];
        /**
         * Plant these faults and no others
         * @description An empty list takes all away. The first that matches a request is the one it meets.
         */
        readonly put: operations["setFaults"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                readonly name: components["parameters"]["JournalName"];
            };
            readonly cookie?: never;
        };
        /**
         * What the sandbox's client sent, and what it was answered
         * @description Oldest first. Keys and tokens are redacted. Requests without a valid key are in the journal `_unkeyed`. All
         *     journals of a server share one byte budget: past it the oldest exchange of any goes.
         */
        readonly get: operations["listRequests"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Empty the journal
         * @description Coverage and grading start again too.
         */
        readonly delete: operations["clearRequests"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/requests/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                readonly name: components["parameters"]["JournalName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Whether the client sent what a test expects
         * @description Changes nothing. Without `count` at least one request has to fit; an `order` alone asks for nothing beside it. What
         *     came instead is shown, the nearest first, criterion by criterion.
         */
        readonly post: operations["verifyRequests"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/requests/{id}/explanation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                readonly name: components["parameters"]["JournalName"];
                /** @example 1 */
                readonly id: components["parameters"]["EntryId"];
            };
            readonly cookie?: never;
        };
        /**
         * Why an exchange was answered as it was
         * @description Criterion by criterion: the key, the path, each parameter and field of the body, and for a booking what the salon
         *     says of it. The request is held to the documents as it came; the salon (criteria `salon.…` and `takenBy`) is asked
         *     at this moment, so that what was booked, cancelled, arranged or has passed since then shows. Changes nothing.
         */
        readonly get: operations["explainRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                readonly name: components["parameters"]["JournalName"];
            };
            readonly cookie?: never;
        };
        /**
         * Which documented responses this client has met, which never, and what it did wrong
         * @description Counted as exchanges happen, so that it stays right when the journal has dropped them.
         */
        readonly get: operations["getCoverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/agenda": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** The calendar both APIs read */
        readonly get: operations["getAgenda"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/agenda/bookings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Book somebody in
         * @description By the salon's own rules: nobody is booked twice, or outside the working hours. Only the minimum notice, the
         *     advance limit and the past do not bind the salon itself. Both APIs see it at once.
         */
        readonly post: operations["addAgendaBooking"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/agenda/bookings/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
                /** @description The booking's integer id or UUID. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Change a booking's status
         * @description `cancelled` and `no_show` free its time; reviving it needs the time to be free still.
         */
        readonly put: operations["setAgendaBookingStatus"];
        readonly post?: never;
        /**
         * Cancel a booking
         * @description Its time is free at once. The booking stays on record, as `cancelled`.
         */
        readonly delete: operations["cancelAgendaBooking"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/agenda/closures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close a day, of the whole business or of one location */
        readonly post: operations["addClosure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/agenda/closures/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
                /** @example 1 */
                readonly id: components["parameters"]["EntryId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Open the day again */
        readonly delete: operations["removeClosure"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/agenda/time-off": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a professional time off */
        readonly post: operations["addTimeOff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/agenda/time-off/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
                /** @example 1 */
                readonly id: components["parameters"]["EntryId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take the time off back */
        readonly delete: operations["removeTimeOff"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/invariants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        /** Audit the salon from scratch */
        readonly get: operations["checkInvariants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_maniqui/sandboxes/{name}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                readonly name: components["parameters"]["JournalName"];
            };
            readonly cookie?: never;
        };
        /**
         * What happens in a sandbox, as it happens
         * @description Server-sent events; each one's data is JSON: `exchange` (as in `requests`), `booking` (as in `agenda`), `clock`,
         *     `scenarios`, `faults`, `agenda`, `restore` and `reset`. The stream begins with `ready` and ends with `end` when the
         *     sandbox is deleted. A comment every 15 seconds keeps it open.
         */
        readonly get: operations["streamEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi/citapro.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * CitaPro's OpenAPI document
         * @description `servers.0.url` is where it was asked for.
         */
        readonly get: operations["getCitaproDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi/salonbookit.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * SalonBookIt's OpenAPI document
         * @description `servers.0.url` is where it was asked for.
         */
        readonly get: operations["getSalonbookitDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi/control.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This document
         * @description `servers.0.url` is where it was asked for.
         */
        readonly get: operations["getControlDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        readonly ApiName: "citapro" | "salonbookit";
        readonly SandboxName: string;
        /** @description An integer id, or a UUID. */
        readonly Ref: number | string;
        /**
         * @description A wall time in the salon's zone (`2026-03-10T08:00:00`), an instant (with `Z` or an offset), or a date for its first moment.
         * @example 2026-03-10T08:00:00
         */
        readonly Moment: string;
        /** @description RFC 9457. */
        readonly Problem: {
            /** @constant */
            readonly type: "about:blank";
            readonly title: string;
            readonly status: number;
            /** @description The cause, the offending value and the remedy. */
            readonly detail: string;
            /** @description Every offending field. */
            readonly errors?: readonly {
                /** @enum {string} */
                readonly in: "path" | "query" | "header" | "body";
                /** @description Dotted: `scenarios.0.ms`. */
                readonly name: string;
                /** @description To be read after the name: `must be at least 1`. */
                readonly detail: string;
                /** @description The salon's own word for it, where the salon refused. */
                readonly code?: string;
            }[];
            /** @description What there is instead. */
            readonly choices?: readonly string[];
        };
        readonly Health: {
            /** @constant */
            readonly status: "ok";
            readonly version: string;
            readonly sandboxes: {
                readonly count: number;
                readonly max: number;
            };
            readonly journal: {
                readonly bytes: number;
                readonly maxBytes: number;
                /** @description Exchanges dropped so far to stay within the budget. */
                readonly dropped: number;
            };
        };
        /** @description One documented error of one operation, or of where there is none, and the ways to get it. */
        readonly CatalogueError: {
            readonly api: components["schemas"]["ApiName"];
            /** @description Absent for an unknown path and a wrong method. */
            readonly operationId?: string;
            readonly method: string;
            readonly path: string;
            readonly status: number;
            /** @description Absent where the document has no example for the status. */
            readonly code?: string;
            readonly summary: string;
            /** @description The documented example. */
            readonly body?: unknown;
            /** @enum {string} */
            readonly provenance: "documented" | "published" | "inferred";
            readonly source?: string;
            /** @description Whether only the mock can cause it - by a preference or in a scenario. Otherwise one of the ways is `naturally`. */
            readonly onlyOnDemand: boolean;
            readonly ways: readonly components["schemas"]["ErrorWay"][];
        };
        /** @description One way to get an error. */
        readonly ErrorWay: {
            /** @enum {string} */
            readonly way: "naturally" | "prefer" | "scenario";
            /** @description In words. */
            readonly note: string;
            readonly request: {
                readonly method: string;
                /** @description Path and query. */
                readonly target: string;
                readonly headers: {
                    readonly [key: string]: string;
                };
                readonly body?: string;
                /** @description A body of so many bytes instead. */
                readonly bodyBytes?: number;
            };
            /** @description The same as a command, for this server. */
            readonly curl: string;
            /** @description What the server must be started with. */
            readonly flags?: readonly string[];
            /** @description Send it so many times in a row. */
            readonly times?: number;
        };
        readonly ScenarioDescription: {
            readonly name: string;
            /** @description What it does. */
            readonly summary: string;
            /** @description Whether it breaks a connection. In process, where there is none, it fails as `fetch` fails. */
            readonly transport: boolean;
            readonly parameters: readonly components["schemas"]["SettingParameter"][];
            /** @description As `PUT …/scenarios` takes it. */
            readonly example: {
                readonly [key: string]: unknown;
            };
        };
        readonly FaultDescription: {
            readonly kind: string;
            /** @description What it does. */
            readonly summary: string;
            /** @description Whether it breaks a connection. In process, where there is none, it fails as `fetch` fails. */
            readonly transport: boolean;
            readonly parameters: readonly components["schemas"]["SettingParameter"][];
            readonly example: components["schemas"]["FaultRules"];
        };
        readonly SettingParameter: {
            readonly name: string;
            readonly summary: string;
            /** @enum {string} */
            readonly type: "integer" | "number" | "boolean" | "string" | "id" | "day" | "range" | "object" | "array" | "json";
            readonly required: boolean;
            readonly default?: unknown;
            readonly minimum?: number;
            readonly maximum?: number;
            /** @description What a number counts: `milliseconds`. */
            readonly unit?: string;
            readonly values?: readonly string[];
        };
        readonly ScenarioUses: readonly components["schemas"]["ScenarioUse"][];
        /** @description A scenario by name, alone or with its parameters. A parameter that is `null` counts as left out. */
        readonly ScenarioUse: string | components["schemas"]["Scenario"];
        /** @description A scenario with its parameters. */
        readonly Scenario: components["schemas"]["SlotStolenScenario"] | components["schemas"]["StaleAvailabilityScenario"] | components["schemas"]["FullyBookedScenario"] | components["schemas"]["HolidayScenario"] | components["schemas"]["ProfessionalOffScenario"] | components["schemas"]["NoProfessionalsScenario"] | components["schemas"]["ServiceInactiveScenario"] | components["schemas"]["RespondScenario"] | components["schemas"]["RateLimitedScenario"] | components["schemas"]["KeyExpiredScenario"] | components["schemas"]["SlowScenario"] | components["schemas"]["FlakyScenario"] | components["schemas"]["FailThenSucceedScenario"] | components["schemas"]["ServerErrorScenario"] | components["schemas"]["MaintenanceScenario"] | components["schemas"]["ConnectionResetScenario"] | components["schemas"]["LostResponseScenario"] | components["schemas"]["TruncatedBodyScenario"] | components["schemas"]["MalformedJsonScenario"] | components["schemas"]["TimeoutScenario"];
        /**
         * @description Someone else books the very slot between availability and booking.
         * @example {
         *       "name": "slot-stolen",
         *       "times": 1
         *     }
         */
        readonly SlotStolenScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "slot-stolen";
            /** @description Only this professional, by the id of either API. */
            readonly professional?: components["schemas"]["EntityId"];
            /** @description Only this day. */
            readonly day?: components["schemas"]["DayWord"];
            /**
             * @description So many times, then no more.
             * @example 1
             */
            readonly times?: number;
        };
        /**
         * @description Availability still shows, as its first slot, one that someone else has just booked.
         * @example {
         *       "name": "stale-availability",
         *       "day": "tomorrow"
         *     }
         */
        readonly StaleAvailabilityScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "stale-availability";
            /** @description Only this professional, by the id of either API. */
            readonly professional?: components["schemas"]["EntityId"];
            /** @description Only this day. */
            readonly day?: components["schemas"]["DayWord"];
            /**
             * @description So many times, then no more.
             * @example 1
             */
            readonly times?: number;
        };
        /**
         * @description Every slot is taken.
         * @example {
         *       "name": "fully-booked",
         *       "day": "tomorrow"
         *     }
         */
        readonly FullyBookedScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "fully-booked";
            /** @description Only this professional, by the id of either API. */
            readonly professional?: components["schemas"]["EntityId"];
            /** @description Only this day. */
            readonly day?: components["schemas"]["DayWord"];
        };
        /**
         * @description The business is closed.
         * @example {
         *       "name": "holiday",
         *       "day": "tomorrow"
         *     }
         */
        readonly HolidayScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "holiday";
            /** @description Only this day. */
            readonly day?: components["schemas"]["DayWord"];
        };
        /**
         * @description The professional does not work.
         * @example {
         *       "name": "professional-off",
         *       "professional": 5
         *     }
         */
        readonly ProfessionalOffScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "professional-off";
            /** @description Only this professional, by the id of either API. */
            readonly professional?: components["schemas"]["EntityId"];
            /** @description Only this day. */
            readonly day?: components["schemas"]["DayWord"];
        };
        /**
         * @description The business has no professionals at all.
         * @example {
         *       "name": "no-professionals"
         *     }
         */
        readonly NoProfessionalsScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "no-professionals";
        };
        /**
         * @description The service is listed as inactive and cannot be booked.
         * @example {
         *       "name": "service-inactive",
         *       "service": 15
         *     }
         */
        readonly ServiceInactiveScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "service-inactive";
            /** @description Only this service, by the id of either API. */
            readonly service?: components["schemas"]["EntityId"];
        };
        /**
         * @description An operation gives one of its documented answers, without being carried out.
         * @example {
         *       "name": "respond",
         *       "operation": "createBooking",
         *       "code": "DATE_IN_PAST"
         *     }
         */
        readonly RespondScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "respond";
            /** @description Only this operation, by its operationId. */
            readonly operation?: components["schemas"]["OperationId"];
            /**
             * @description A status or the code of an error, as 422 or DATE_IN_PAST.
             * @example DATE_IN_PAST
             * @example 422
             */
            readonly code: string | number;
            /**
             * @description So many times, then no more.
             * @example 1
             */
            readonly times?: number;
        };
        /**
         * @description Too many requests: 429 with Retry-After, after a number of requests in each minute.
         * @example {
         *       "name": "rate-limited",
         *       "after": 10
         *     }
         */
        readonly RateLimitedScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "rate-limited";
            /**
             * @description Requests that each minute of the clock allows.
             * @default 0
             */
            readonly after?: number;
        };
        /**
         * @description The key has expired: CitaPro answers 401, SalonBookIt 403.
         * @example {
         *       "name": "key-expired",
         *       "at": "2026-03-10T09:00:00"
         *     }
         */
        readonly KeyExpiredScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "key-expired";
            /**
             * @description When on the clock it does; it has by default.
             * @example 2026-03-10T09:00:00
             */
            readonly at?: string;
        };
        /**
         * @description Every answer takes its time.
         * @example {
         *       "name": "slow",
         *       "ms": 500
         *     }
         */
        readonly SlowScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "slow";
            /** @description Only this operation, by its operationId. */
            readonly operation?: components["schemas"]["OperationId"];
            /**
             * @description Milliseconds: fixed, or the least and the most to draw between.
             * @default 3000
             */
            readonly ms?: components["schemas"]["Milliseconds"];
        };
        /**
         * @description Some requests fail with 503 or 500, drawn from the seed.
         * @example {
         *       "name": "flaky",
         *       "probability": 0.2
         *     }
         */
        readonly FlakyScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "flaky";
            /** @description Only this operation, by its operationId. */
            readonly operation?: components["schemas"]["OperationId"];
            /**
             * @description How likely a request fails.
             * @default 0.5
             */
            readonly probability?: number;
            /**
             * @description What it then gives: 503 or 500.
             * @default 503
             * @enum {integer}
             */
            readonly status?: 500 | 503;
        };
        /**
         * @description The first requests of each operation fail with 503, the later ones succeed.
         * @example {
         *       "name": "fail-then-succeed",
         *       "times": 2
         *     }
         */
        readonly FailThenSucceedScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "fail-then-succeed";
            /** @description Only this operation, by its operationId. */
            readonly operation?: components["schemas"]["OperationId"];
            /**
             * @description How many fail.
             * @default 2
             */
            readonly times?: number;
        };
        /**
         * @description The server fails: 500.
         * @example {
         *       "name": "server-error",
         *       "operation": "createBooking"
         *     }
         */
        readonly ServerErrorScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "server-error";
            /** @description Only this operation, by its operationId. */
            readonly operation?: components["schemas"]["OperationId"];
            /**
             * @description So many times, then no more.
             * @example 1
             */
            readonly times?: number;
        };
        /**
         * @description The server is down for maintenance: 503 with Retry-After.
         * @example {
         *       "name": "maintenance",
         *       "retryAfter": 60
         *     }
         */
        readonly MaintenanceScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "maintenance";
            /**
             * @description Seconds the client is told to wait.
             * @default 120
             */
            readonly retryAfter?: number;
            /**
             * @description So many times, then no more.
             * @example 1
             */
            readonly times?: number;
        };
        /**
         * @description The connection is reset; nothing was carried out and no answer comes.
         * @example {
         *       "name": "connection-reset",
         *       "operation": "createBooking"
         *     }
         */
        readonly ConnectionResetScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "connection-reset";
            /** @description Only this operation, by its operationId. */
            readonly operation?: components["schemas"]["OperationId"];
            /**
             * @description So many times, then no more.
             * @example 1
             */
            readonly times?: number;
        };
        /**
         * @description The operation is carried out (a booking is made), but the answer never arrives.
         * @example {
         *       "name": "lost-response",
         *       "operation": "createBooking"
         *     }
         */
        readonly LostResponseScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "lost-response";
            /** @description Only this operation, by its operationId. */
            readonly operation?: components["schemas"]["OperationId"];
            /**
             * @description So many times, then no more.
             * @example 1
             */
            readonly times?: number;
        };
        /**
         * @description The connection drops in the middle of the body.
         * @example {
         *       "name": "truncated-body",
         *       "bytes": 100
         *     }
         */
        readonly TruncatedBodyScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "truncated-body";
            /** @description Only this operation, by its operationId. */
            readonly operation?: components["schemas"]["OperationId"];
            /**
             * @description Bytes of the body that come; half of it by default.
             * @example 100
             */
            readonly bytes?: number;
            /**
             * @description So many times, then no more.
             * @example 1
             */
            readonly times?: number;
        };
        /**
         * @description The body is not valid JSON.
         * @example {
         *       "name": "malformed-json",
         *       "operation": "listServices"
         *     }
         */
        readonly MalformedJsonScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "malformed-json";
            /** @description Only this operation, by its operationId. */
            readonly operation?: components["schemas"]["OperationId"];
            /**
             * @description So many times, then no more.
             * @example 1
             */
            readonly times?: number;
        };
        /**
         * @description No answer ever comes; the client has to give up by itself.
         * @example {
         *       "name": "timeout",
         *       "operation": "listServices"
         *     }
         */
        readonly TimeoutScenario: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "timeout";
            /** @description Only this operation, by its operationId. */
            readonly operation?: components["schemas"]["OperationId"];
            /**
             * @description So many times, then no more.
             * @example 1
             */
            readonly times?: number;
        };
        /**
         * id
         * Format: uuid
         * @description What either API calls it by - SalonBookIt's integer or CitaPro's UUID.
         * @example 5
         * @example 880e8400-e29b-41d4-a716-446655440003
         */
        readonly EntityId: number | string;
        /**
         * day
         * @description A day as `YYYY-MM-DD`, or relative to the sandbox's clock.
         * @example tomorrow
         * @example 2026-03-10
         */
        readonly DayWord: string;
        /**
         * @description An operationId of either document.
         * @example createBooking
         */
        readonly OperationId: string;
        /**
         * range
         * @description Milliseconds - one number, or the least and the most to draw between.
         * @example 500
         * @example [
         *       100,
         *       800
         *     ]
         */
        readonly Milliseconds: number | readonly [
            number,
            number
        ];
        readonly FaultRules: readonly components["schemas"]["FaultRule"][];
        readonly FaultRule: {
            readonly match?: components["schemas"]["RequestMatch"];
            readonly fault: components["schemas"]["Fault"];
            /**
             * @description So many matching requests pass first.
             * @default 0
             */
            readonly skip?: number;
            /** @description Then it strikes so many, and is over. */
            readonly times?: number;
            /**
             * @description How likely it strikes, drawn from the sandbox's seed.
             * @default 1
             */
            readonly probability?: number;
            /**
             * @description Until when, on the sandbox's clock: an instant, or a wall time in the salon's zone.
             * @example 2026-03-10T09:00:00
             */
            readonly until?: string;
            /**
             * @description For how long from when it was set: an ISO 8601 duration.
             * @example PT5M
             */
            readonly for?: string;
            /** @description Only in answers - requests that matched so far. */
            readonly seen?: number;
            /** @description Only in answers - how many of them it struck. */
            readonly struck?: number;
        };
        readonly FaultStatus: components["schemas"]["FaultRule"] & {
            readonly seen: number;
            readonly struck: number;
        };
        /** @description What can be done to a request or its answer. A parameter that is `null` counts as left out. */
        readonly Fault: components["schemas"]["LatencyFault"] | components["schemas"]["StatusFault"] | components["schemas"]["AnswerFault"] | components["schemas"]["ChangeFault"] | components["schemas"]["ConnectionResetFault"] | components["schemas"]["HangFault"] | components["schemas"]["TruncatedBodyFault"] | components["schemas"]["MalformedJsonFault"] | components["schemas"]["SlowBodyFault"] | components["schemas"]["WrongContentTypeFault"];
        /**
         * @description The answer comes later.
         * @example {
         *       "kind": "latency",
         *       "ms": 800
         *     }
         */
        readonly LatencyFault: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "latency";
            /**
             * @description Milliseconds: fixed, or the least and the most to draw between.
             * @default 1000
             */
            readonly ms?: components["schemas"]["Milliseconds"];
        };
        /**
         * @description Another answer, in the form the document gives it; the operation is not carried out.
         * @example {
         *       "kind": "status",
         *       "status": 503,
         *       "retryAfter": 30
         *     }
         */
        readonly StatusFault: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "status";
            /**
             * @description The status; where the document has it, with its first example.
             * @example 503
             */
            readonly status?: number;
            /**
             * @description The error, by the name of its example.
             * @example DATE_IN_PAST
             */
            readonly code?: string;
            /**
             * @description Seconds to send in Retry-After.
             * @example 30
             */
            readonly retryAfter?: number;
        };
        /**
         * @description An answer of your own; the operation is not carried out.
         * @example {
         *       "kind": "answer",
         *       "status": 502,
         *       "headers": {
         *         "content-type": "text/html"
         *       },
         *       "body": "<h1>502 Bad Gateway</h1>",
         *       "undocumented": true
         *     }
         */
        readonly AnswerFault: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "answer";
            /**
             * @description The status.
             * @example 502
             */
            readonly status: number;
            /**
             * @description Headers; `content-type` is `application/json`, or `text/plain` of a text, unless given here.
             * @example {
             *       "content-type": "text/html"
             *     }
             */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /**
             * json
             * @description The body; a text is sent as it stands, anything else as JSON.
             * @example <h1>502 Bad Gateway</h1>
             */
            readonly body?: unknown;
            readonly undocumented?: components["schemas"]["Undocumented"];
        };
        /**
         * @description The real answer with its JSON body changed; the operation is carried out.
         * @example {
         *       "kind": "change",
         *       "set": {
         *         "slots.0.startTime": null
         *       },
         *       "undocumented": true
         *     }
         */
        readonly ChangeFault: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "change";
            /**
             * @description A JSON Merge Patch (RFC 7396): fields to set, `null` takes one away.
             * @example {
             *       "total": 0
             *     }
             */
            readonly merge?: {
                readonly [key: string]: unknown;
            };
            /**
             * @description Values by where they stand, `*` for every item of a list: `slots.*.startTime`. A field that is not there is added.
             * @example {
             *       "slots.0.startTime": null
             *     }
             */
            readonly set?: {
                readonly [key: string]: unknown;
            };
            /**
             * @description Places to take away, written as in `set`.
             * @example [
             *       "slots.0.startTime"
             *     ]
             */
            readonly remove?: readonly string[];
            readonly undocumented?: components["schemas"]["Undocumented"];
        };
        /**
         * @description Whether the result may break the document; without this it is refused.
         * @default false
         */
        readonly Undocumented: boolean;
        /**
         * @description The connection is reset; the client gets no answer.
         * @example {
         *       "kind": "connection-reset",
         *       "commits": true
         *     }
         */
        readonly ConnectionResetFault: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "connection-reset";
            /**
             * @description Carry the operation out first.
             * @default false
             */
            readonly commits?: boolean;
        };
        /**
         * @description The connection stays open and no answer ever comes.
         * @example {
         *       "kind": "hang"
         *     }
         */
        readonly HangFault: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "hang";
            /**
             * @description Carry the operation out first.
             * @default false
             */
            readonly commits?: boolean;
        };
        /**
         * @description The head promises the whole body, part of it comes, then the connection drops.
         * @example {
         *       "kind": "truncated-body",
         *       "bytes": 100
         *     }
         */
        readonly TruncatedBodyFault: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "truncated-body";
            /**
             * @description Bytes of the body that do come; half of it by default.
             * @example 100
             */
            readonly bytes?: number;
        };
        /**
         * @description The body is cut short but sent as if it were whole: it does not parse.
         * @example {
         *       "kind": "malformed-json"
         *     }
         */
        readonly MalformedJsonFault: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "malformed-json";
        };
        /**
         * @description The head comes at once, the body in pieces.
         * @example {
         *       "kind": "slow-body",
         *       "ms": 2000
         *     }
         */
        readonly SlowBodyFault: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "slow-body";
            /**
             * @description Milliseconds the body takes.
             * @default 2000
             */
            readonly ms?: number;
        };
        /**
         * @description The body is the right one under another Content-Type.
         * @example {
         *       "kind": "wrong-content-type",
         *       "contentType": "text/html"
         *     }
         */
        readonly WrongContentTypeFault: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "wrong-content-type";
            /**
             * @description What to send.
             * @default text/html; charset=utf-8
             */
            readonly contentType?: string;
        };
        readonly NewSandbox: {
            readonly name: components["schemas"]["SandboxName"];
            /** @description A built-in fixture's name, `generate:professionals=50,days=90`, or a fixture, which is as `fixtures/fixture.schema.json` has it; what is wrong with one is said by its places. */
            readonly data?: string | {
                readonly [key: string]: unknown;
            };
            readonly seed?: number;
            readonly now?: components["schemas"]["Moment"];
            readonly frozen?: boolean;
            /** @description An IANA name. */
            readonly zone?: string;
            readonly scenarios?: components["schemas"]["ScenarioUses"];
        };
        readonly Sandbox: {
            readonly name: string;
            /** @description A key of each API that opens it. */
            readonly keys: {
                readonly citapro: string;
                readonly salonbookit: string;
            };
            /** @description The fixture's name, or `custom`. */
            readonly data: string;
            readonly seed: number;
            readonly clock: components["schemas"]["Clock"];
            readonly scenarios: components["schemas"]["ScenarioUses"];
            readonly faults: number;
            /** @description In its journal. */
            readonly exchanges: number;
            readonly bookings: number;
            readonly clients: number;
        };
        readonly Clock: {
            /**
             * @description With the zone's offset.
             * @example 2026-03-10T08:00:00.000+01:00
             */
            readonly now: string;
            /** @description Milliseconds since 1970-01-01T00:00Z. */
            readonly epoch: number;
            /** @description The salon's time zone. */
            readonly zone: string;
            readonly frozen: boolean;
        };
        /** @description A whole sandbox. What it holds is for Maniquí alone; keep it as it is. */
        readonly Snapshot: {
            /** @constant */
            readonly maniqui: "snapshot";
            readonly version: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly SnapshotVersion1: {
            readonly maniqui: string;
            readonly version: number;
            /** @description The name it was taken under. */
            readonly sandbox: string;
            readonly data: string;
            readonly seed: number;
            readonly clock: {
                readonly now: components["schemas"]["SnapshotInstant"];
                readonly frozen: boolean;
            };
            readonly salon: components["schemas"]["SalonSnapshot"];
            readonly unhappy: components["schemas"]["SnapshotUnhappy"];
        };
        /** @description A salon, and what it began as. What is `null` is as it began. */
        readonly SalonSnapshot: {
            /** @enum {integer} */
            readonly version: 1;
            readonly base: components["schemas"]["SavedSalon"];
            readonly revision: components["schemas"]["SavedCount"];
            readonly ids: components["schemas"]["SavedIds"];
            readonly next: components["schemas"]["SavedCounters"];
            readonly clients: readonly components["schemas"]["SavedClient"][];
            readonly bookings: readonly components["schemas"]["SavedBooking"][];
            readonly holidays: readonly components["schemas"]["SavedHoliday"][] | null;
            readonly timeOff: readonly components["schemas"]["SavedTimeOff"][] | null;
        };
        readonly SavedIds: {
            readonly seed: components["schemas"]["SavedSeed"];
            readonly position: components["schemas"]["SavedCount"];
        };
        /** @description What the next ones are called. */
        readonly SavedCounters: {
            readonly client: components["schemas"]["SavedId"];
            readonly booking: components["schemas"]["SavedId"];
            readonly holiday: components["schemas"]["SavedId"];
            readonly timeOff: components["schemas"]["SavedId"];
            readonly pinnedClients: components["schemas"]["SavedCount"];
            readonly pinnedBookings: components["schemas"]["SavedCount"];
        };
        /** @description What a salon began as. */
        readonly SavedSalon: {
            /** @enum {integer} */
            readonly version: 1;
            readonly seed: components["schemas"]["SavedSeed"];
            readonly zone: string;
            readonly clock: components["schemas"]["SavedClock"];
            readonly settings: components["schemas"]["SavedSettings"];
            readonly business: components["schemas"]["SavedBusiness"];
            readonly services: readonly components["schemas"]["SavedService"][];
            readonly locations: readonly components["schemas"]["SavedLocation"][];
            readonly professionals: readonly components["schemas"]["SavedProfessional"][];
            readonly clients: readonly components["schemas"]["SavedClient"][];
            readonly bookings: readonly components["schemas"]["SavedBooking"][];
            readonly holidays: readonly components["schemas"]["SavedHoliday"][];
            readonly timeOff: readonly components["schemas"]["SavedTimeOff"][];
            readonly nextClients: readonly components["schemas"]["SavedPin"][];
            readonly nextBookings: readonly components["schemas"]["SavedPin"][];
        };
        /** @description The clock that the fixture brings along. */
        readonly SavedClock: {
            readonly now: components["schemas"]["SavedInstant"];
            readonly frozen: boolean;
        } | null;
        readonly SavedSettings: {
            /** @enum {integer} */
            readonly slotStep: 15 | 30;
            readonly minimumNotice: components["schemas"]["SavedCount"];
            readonly maximumAdvance: number;
        };
        readonly SavedBusiness: {
            /** Format: uuid */
            readonly uuid: string;
            readonly name: string;
            readonly currency: string;
            readonly email: string | null;
            readonly phone: string | null;
        };
        readonly SavedCategory: {
            readonly id: components["schemas"]["SavedId"];
            /** Format: uuid */
            readonly uuid: string;
            readonly name: string;
        };
        readonly SavedService: {
            readonly id: components["schemas"]["SavedId"];
            /** Format: uuid */
            readonly uuid: string;
            readonly name: string;
            readonly description: string | null;
            readonly duration: number;
            readonly price: number;
            readonly status: components["schemas"]["SavedStatus"];
            readonly category: components["schemas"]["SavedCategory"];
            readonly locations: readonly components["schemas"]["SavedId"][];
            readonly domiciliary: boolean;
            readonly virtual: boolean;
            readonly sessions: number | null;
            readonly simultaneous: components["schemas"]["SavedCount"];
        };
        readonly SavedLocation: {
            readonly id: components["schemas"]["SavedId"];
            /** Format: uuid */
            readonly uuid: string;
            readonly name: string;
            readonly address: string;
            readonly additionalInformation: string | null;
            readonly phone: string | null;
            readonly email: string | null;
            readonly status: components["schemas"]["SavedStatus"];
            readonly showInMinisite: boolean;
            readonly googlePlaceName: string | null;
            readonly googlePlaceId: string | null;
            readonly city: string | null;
            readonly state: string | null;
            readonly country: string | null;
            readonly latitude: number | null;
            readonly longitude: number | null;
            readonly rating: number | null;
            readonly position: number | null;
        };
        /** @description Minutes of a weekday. */
        readonly SavedHours: {
            /** @enum {integer} */
            readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
            readonly location: components["schemas"]["SavedId"];
            readonly from: number;
            readonly to: number;
        };
        readonly SavedProfessional: {
            readonly id: components["schemas"]["SavedId"];
            /** Format: uuid */
            readonly uuid: string;
            readonly firstname: string;
            readonly lastname: string;
            readonly email: string;
            readonly phone: string | null;
            readonly status: components["schemas"]["SavedStatus"];
            readonly services: readonly components["schemas"]["SavedId"][];
            readonly locations: readonly components["schemas"]["SavedId"][];
            readonly hours: readonly components["schemas"]["SavedHours"][];
        };
        readonly SavedClient: {
            readonly id: components["schemas"]["SavedId"];
            /** Format: uuid */
            readonly uuid: string;
            readonly firstname: string;
            readonly lastname: string;
            readonly email: string;
            readonly phone: string;
            readonly docType: string | null;
            readonly docNumber: string | null;
            readonly birthdate: string | null;
            readonly address: string | null;
            readonly city: string | null;
            readonly state: string | null;
            readonly country: string | null;
            readonly customFields: readonly components["schemas"]["SavedCustomField"][];
            readonly createdAt: components["schemas"]["SavedInstant"];
            readonly deleted: boolean;
        };
        readonly SavedCustomField: {
            /** Format: uuid */
            readonly fieldId: string;
            readonly value: string;
        };
        readonly SavedBooking: {
            readonly id: components["schemas"]["SavedId"];
            /** Format: uuid */
            readonly uuid: string;
            readonly code: string;
            readonly start: components["schemas"]["SavedMinute"];
            readonly end: components["schemas"]["SavedMinute"];
            readonly status: components["schemas"]["BookingStatus"];
            readonly services: readonly components["schemas"]["SavedId"][];
            readonly location: components["schemas"]["SavedId"];
            readonly professional: number | null;
            readonly client: components["schemas"]["SavedId"];
            readonly amount: number;
            readonly internalNote: string | null;
            readonly clientNote: string | null;
            readonly paymentStatus: string | null;
            readonly isFromWeb: boolean;
            readonly isFromAgent: boolean;
            readonly notifyClient: boolean;
            /** @enum {string} */
            readonly source: "citapro" | "salonbookit" | "console" | "fixture";
            readonly createdAt: components["schemas"]["SavedInstant"];
        };
        readonly SavedHoliday: {
            readonly id: components["schemas"]["SavedId"];
            readonly day: components["schemas"]["SavedDay"];
            readonly name: string;
            readonly location: number | null;
        };
        readonly SavedTimeOff: {
            readonly id: components["schemas"]["SavedId"];
            readonly professional: components["schemas"]["SavedId"];
            readonly from: components["schemas"]["SavedMinute"];
            readonly to: components["schemas"]["SavedMinute"];
            readonly reason: string;
        };
        readonly SavedPin: {
            readonly id?: components["schemas"]["SavedId"];
            /** Format: uuid */
            readonly uuid?: string;
            readonly code?: string;
        };
        readonly SavedId: number;
        readonly SavedCount: number;
        readonly SavedSeed: number;
        /** @enum {string} */
        readonly SavedStatus: "active" | "inactive";
        /** @description Days since 1970 - the years 1 to 9999. */
        readonly SavedDay: number;
        /** @description Minutes since 1970. */
        readonly SavedMinute: number;
        /** @description Milliseconds since 1970. */
        readonly SavedInstant: number;
        /** @description Milliseconds since the epoch. */
        readonly SnapshotInstant: number;
        /** @description Null where nothing ever went wrong on purpose. */
        readonly SnapshotUnhappy: {
            readonly chance: readonly number[];
            readonly scenarios: components["schemas"]["ScenarioUses"];
            readonly faults: readonly {
                /** @description A rule, read as `PUT …/faults` reads it. */
                readonly rule: {
                    readonly [key: string]: unknown;
                };
                readonly expires: number | null;
            }[];
            readonly counts: readonly (readonly [
                string,
                number,
                number
            ])[];
            readonly quota: components["schemas"]["SnapshotQuota"];
            readonly scenarioQuotas: readonly (readonly [
                string,
                components["schemas"]["SnapshotQuota"]
            ])[];
        } | null;
        readonly SnapshotQuota: {
            readonly limit?: {
                readonly requests: number;
                readonly seconds: number;
            };
            readonly began: number;
            readonly used: number;
        };
        readonly Header: {
            readonly name: string;
            readonly value: string;
        };
        readonly Exchange: {
            readonly id: number;
            /** @description The sandbox's time, with the zone's offset. */
            readonly at: string;
            /** @description Milliseconds it took. */
            readonly elapsed: number;
            readonly api?: components["schemas"]["ApiName"];
            readonly operationId?: string;
            /** @description Why the mock itself made the answer: what `X-Maniqui` says. */
            readonly reason?: string;
            /** @description The error's code. */
            readonly code?: string;
            /** @description What `X-Maniqui-Hint` said: what the client probably did wrong. */
            readonly hint?: string;
            readonly request: {
                readonly method: string;
                readonly url: string;
                readonly headers: readonly components["schemas"]["Header"][];
                readonly body?: string;
            };
            readonly response: {
                /** @description 0 when no answer arrived. */
                readonly status: number;
                readonly headers: readonly components["schemas"]["Header"][];
                readonly body?: string;
            };
        };
        readonly Exchanges: {
            readonly exchanges: readonly components["schemas"]["Exchange"][];
            /** @description How many fit the filters, before `limit`. */
            readonly total: number;
        };
        /** @description Which requests are meant; all of what is given must fit. Every one, when nothing is. */
        readonly RequestMatch: {
            readonly api?: components["schemas"]["ApiName"];
            /** @description An operationId of either document. */
            readonly operation?: string;
            /** @enum {string} */
            readonly method?: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS";
            /** @description Without its query; `*` stands for any run of characters: `/v1/clients/*`. */
            readonly path?: string;
            /** @description Parameters of the query, by name, which are text: `5` fits “5”. Of one that is repeated any value may fit. */
            readonly query?: components["schemas"]["WantedValues"];
            /** @description Headers, by name in any case; what each has to be as in `query`. */
            readonly header?: {
                readonly [key: string]: unknown;
            };
            /** @description Fields of a JSON body, by where they stand: `peluquero_id`, `servicio_ids.0`. */
            readonly body?: components["schemas"]["WantedValues"];
        };
        /**
         * @description What each value has to be: a text, in which `*` stands for any run of characters; any other JSON value, which it
         *     has to equal; `{"present": true}` for whatever is there, `{"present": false}` for nothing there.
         */
        readonly WantedValues: {
            readonly [key: string]: unknown;
        };
        /** @description What a test expects a client to have sent. */
        readonly Expectation: {
            /** @description Short for `match.operation`. */
            readonly operation?: string;
            readonly match?: components["schemas"]["RequestMatch"];
            /** @description How many such requests; at least one when left out. */
            readonly count?: {
                readonly min?: number;
                readonly max?: number;
            };
            /** @description Requests that came one after another in this order; others may have come between them. */
            readonly order?: readonly components["schemas"]["RequestMatch"][];
        };
        /** @description A problem document (RFC 9457) that shows what came instead. */
        readonly UnmetExpectation: {
            /** @constant */
            readonly type: "about:blank";
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            /** @description The exchanges that do fit, by id. */
            readonly found: readonly number[];
            /** @description Up to five requests that do not, the nearest first. */
            readonly instead: readonly {
                readonly exchange: components["schemas"]["Exchange"];
                readonly criteria: readonly components["schemas"]["JudgedCriterion"][];
            }[];
        };
        /** @description One thing that was wanted of a request, and what it has there. */
        readonly JudgedCriterion: {
            /** @description `operation`, `query.locationId`, `body.peluquero_id` … */
            readonly name: string;
            /** @description As JSON, or `anything`, or `nothing`. */
            readonly wanted: string;
            /** @description Absent when the request has nothing there. */
            readonly came?: unknown;
            readonly met: boolean;
        };
        /** @description Why an exchange was answered as it was. */
        readonly Explanation: {
            readonly exchange: components["schemas"]["Exchange"];
            /**
             * @description What had the last word: the mock itself (a preference, a scenario, a fault), the key, the path, the request
             *     (a parameter, a field, a media type), the quota, the salon, or the client that was gone.
             * @enum {string}
             */
            readonly decidedBy: "mock" | "key" | "path" | "request" | "quota" | "salon" | "client";
            /** @description What decided it, in words. */
            readonly detail: string;
            /** @description Everything that was looked at, in that order. */
            readonly criteria: readonly components["schemas"]["ExplainedCriterion"][];
            /**
             * @description Where the time of a booking is taken at this moment: who has it, of those professionals who could have served.
             *     Both are empty when a scenario holds the time.
             */
            readonly takenBy?: {
                readonly bookings: readonly components["schemas"]["AgendaBooking"][];
                readonly timeOff: readonly components["schemas"]["TimeOff"][];
            };
            /** @description The place in the document that the answer rests on. */
            readonly clause?: components["schemas"]["Clause"];
        };
        /** @description One thing that was looked at. */
        readonly ExplainedCriterion: {
            /** @description `key`, `path`, `method`, `query.limit`, `body.peluquero_id`, `salon.start`, `scenario` … */
            readonly name: string;
            readonly met: boolean;
            /** @description To be read after the name: `must be an integer`. */
            readonly detail: string;
            /** @description What the request has there; absent when nothing. */
            readonly came?: unknown;
            /** @description The place in the document that asks for it. */
            readonly clause?: components["schemas"]["Clause"];
        };
        /** @description A place in a document, and how far it can be trusted. */
        readonly Clause: {
            /** @enum {string} */
            readonly provenance: "documented" | "published" | "inferred";
            /** @description Page and heading of the vendor; absent when inferred. */
            readonly source?: string;
            /** @description `openapi/citapro.yaml#/paths/~1v1~1bookings/post/responses/422`. */
            readonly pointer: string;
        };
        /** @description HAR 1.2. */
        readonly HttpArchive: {
            readonly log: {
                /** @constant */
                readonly version: "1.2";
                readonly creator: {
                    readonly name: string;
                    readonly version: string;
                };
                readonly entries: readonly {
                    readonly startedDateTime: string;
                    readonly time: number;
                    readonly request: {
                        readonly [key: string]: unknown;
                    };
                    readonly response: {
                        readonly [key: string]: unknown;
                    };
                    readonly cache: {
                        readonly [key: string]: unknown;
                    };
                    readonly timings: {
                        readonly [key: string]: unknown;
                    };
                    /** @description The operationId, and what X-Maniqui says. */
                    readonly comment?: string;
                }[];
            };
        };
        readonly Coverage: {
            /** @description Documented responses this client has met. */
            readonly seen: number;
            /** @description Documented responses there are. */
            readonly documented: number;
            readonly operations: readonly components["schemas"]["OperationCoverage"][];
            /** @description Answers that no document lists - unknown paths, wrong methods, planted faults. */
            readonly undocumented: readonly {
                readonly api?: components["schemas"]["ApiName"];
                readonly operationId?: string;
                readonly status: number;
                readonly times: number;
            }[];
            readonly grading: {
                /** @description Whether there are no findings. */
                readonly ok: boolean;
                readonly findings: readonly components["schemas"]["GradingFinding"][];
                /** @description What may be as it should - a client that never asked for availability may have its times from elsewhere. */
                readonly notices: readonly components["schemas"]["GradingFinding"][];
            };
        };
        readonly OperationCoverage: {
            readonly api: components["schemas"]["ApiName"];
            readonly operationId: string;
            readonly method: string;
            readonly path: string;
            readonly seen: number;
            readonly documented: number;
            readonly responses: readonly {
                readonly status: number;
                readonly description: string;
                /** @description 0 is never. */
                readonly times: number;
                /** @description The exchange that met it last. */
                readonly latest?: number;
                /** @description The error codes this response is documented with. */
                readonly codes: readonly {
                    readonly code: string;
                    readonly times: number;
                }[];
            }[];
        };
        readonly GradingFinding: {
            /**
             * @description The first six are habits, watched as they happen. The next three are requests that leave the document, as far
             *     back as the journal goes. `never-offered` is a booking of a wall time that no availability answer had listed to
             *     this client, for whomever and whatever; nothing is said of it once such an answer was dropped or cleared away. It is
             *     a notice where the client never asked. A POST that is sent again after the day was arranged by hand, or a
             *     snapshot restored, is no `double-submit`.
             * @enum {string}
             */
            readonly rule: "retried-too-early" | "repeated-write" | "double-submit" | "ignored-401" | "polled-availability" | "shifted-time" | "invalid-request" | "undeclared-parameter" | "unknown-operation" | "never-offered";
            readonly message: string;
            /** @description How often it was noticed. */
            readonly times: number;
            /** @description The exchanges of the latest occasions that show it, as pairs or runs, by id. */
            readonly exchanges: readonly (readonly number[])[];
        };
        /** @enum {string} */
        readonly BookingStatus: "reserved" | "pending" | "confirmed" | "no_show" | "completed" | "cancelled";
        readonly NewAgendaBooking: {
            readonly services: readonly components["schemas"]["Ref"][];
            readonly professional?: components["schemas"]["Ref"];
            readonly location?: components["schemas"]["Ref"];
            readonly client: components["schemas"]["Ref"] | {
                readonly firstname: string;
                readonly lastname: string;
                /** Format: email */
                readonly email: string;
                readonly phone: string;
            };
            readonly start: components["schemas"]["Moment"];
            readonly status?: components["schemas"]["BookingStatus"];
            /** @description Internal. */
            readonly note?: string;
        };
        readonly Named: {
            readonly id: number;
            readonly uuid: string;
            readonly name: string;
        };
        readonly AgendaBooking: {
            readonly id: number;
            readonly uuid: string;
            readonly code: string;
            readonly start: string;
            readonly end: string;
            readonly status: components["schemas"]["BookingStatus"];
            readonly services: readonly components["schemas"]["Named"][];
            readonly location: components["schemas"]["Named"];
            readonly professional: components["schemas"]["Named"] | null;
            readonly client: components["schemas"]["Named"];
            readonly amount: number;
            readonly note?: string | null;
            /** @enum {string} */
            readonly source: "citapro" | "salonbookit" | "console" | "fixture";
            readonly createdAt: string;
        };
        readonly Closure: {
            readonly id: number;
            /** Format: date */
            readonly date: string;
            readonly name: string;
            /** @description The one that is closed; null closes the whole business. */
            readonly location: number | null;
        };
        readonly TimeOff: {
            readonly id: number;
            readonly professional: number;
            readonly from: string;
            readonly to: string;
            readonly reason: string;
        };
        readonly Agenda: {
            readonly zone: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly days: readonly {
                /** Format: date */
                readonly date: string;
                readonly closures: readonly components["schemas"]["Closure"][];
                readonly professionals: readonly {
                    readonly professional: components["schemas"]["Named"];
                    /** @enum {string} */
                    readonly state: "working" | "holiday" | "off";
                    readonly hours: readonly {
                        readonly start: string;
                        readonly end: string;
                        readonly location: number;
                    }[];
                    readonly bookings: readonly components["schemas"]["AgendaBooking"][];
                    readonly timeOff: readonly components["schemas"]["TimeOff"][];
                }[];
            }[];
        };
    };
    responses: {
        /** @description The sandbox as it stands now. */
        readonly Sandbox: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Sandbox"];
            };
        };
        /** @description The time there. */
        readonly Clock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The scenarios it is in, in the form that `PUT` takes. */
        readonly ScenarioUses: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ScenarioUses"];
            };
        };
        /** @description The faults planted in it, in the form that `PUT` takes, and how often each has struck. */
        readonly Faults: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": readonly components["schemas"]["FaultStatus"][];
            };
        };
        /** @description The booking as it stands now. */
        readonly AgendaBooking: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AgendaBooking"];
            };
        };
        /** @description OpenAPI 3.1, as JSON. */
        readonly Document: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly openapi: string;
                    readonly info: Record<string, never>;
                    readonly paths: Record<string, never>;
                } & {
                    readonly [key: string]: unknown;
                };
            };
        };
        /** @description The body is no JSON. */
        readonly Malformed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server has a control token, and the request does not have it. */
        readonly TokenRequired: {
            headers: {
                readonly "WWW-Authenticate": string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request came through a host or from a page that may not drive the mock. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such sandbox, or no such entry in it. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It stands in the way of something that is there already. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this operation takes. */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not declared as JSON. */
        readonly WrongMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks this document, or asks for what cannot be; `errors` has every reason. */
        readonly Invalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A bug in the mock. */
        readonly Bug: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
         * @example demo
         */
        readonly SandboxName: components["schemas"]["SandboxName"];
        /**
         * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
         * @example demo
         */
        readonly JournalName: components["schemas"]["SandboxName"];
        /** @example 1 */
        readonly EntryId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getIndex: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every operation of this API, in the order of this document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly title: string;
                        readonly operations: readonly {
                            readonly method: string;
                            readonly path: string;
                            readonly summary: string;
                        }[];
                    };
                    readonly "text/html": string;
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is up. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly listErrors: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this API's. */
                readonly api?: components["schemas"]["ApiName"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The catalogue, in the order of the documents. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly errors: readonly components["schemas"]["CatalogueError"][];
                    };
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly listScenarios: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Names, what they do, parameters. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly scenarios: readonly components["schemas"]["ScenarioDescription"][];
                    };
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Kinds, what they do, parameters, and an example each that `PUT …/faults` takes as it stands. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly faults: readonly components["schemas"]["FaultDescription"][];
                    };
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly listSandboxes: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly offset?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly sandboxes: readonly components["schemas"]["Sandbox"][];
                        readonly total: number;
                    };
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly createSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSandbox"];
            };
        };
        readonly responses: {
            /** @description It stands. */
            readonly 201: {
                headers: {
                    /** @description Its path. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly getSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly deleteSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly resetSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly setClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly now?: components["schemas"]["Moment"];
                    readonly frozen?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description An ISO 8601 duration, not negative. */
                    readonly by: string;
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly getSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A snapshot. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly restoreSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Snapshot"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Sandbox"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly getScenarios: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ScenarioUses"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly setScenarios: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScenarioUses"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ScenarioUses"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly getFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Faults"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly setFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FaultRules"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Faults"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly listRequests: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this operation's, by its operationId. */
                readonly operation?: string;
                /** @description Only answers of this status (`409`) or class (`4xx`); `0` where no answer arrived. */
                readonly status?: string;
                /** @description Only those after the exchange of this id, or from this time on (on the sandbox's clock). */
                readonly since?: string;
                /** @description At most so many, the newest. */
                readonly limit?: number;
                /** @description `har` gives an HTTP archive (HAR 1.2), which browsers' developer tools open. */
                readonly format?: "json" | "har";
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                readonly name: components["parameters"]["JournalName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The exchanges, or an archive of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Exchanges"] | components["schemas"]["HttpArchive"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly clearRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                readonly name: components["parameters"]["JournalName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is empty. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly verifyRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                readonly name: components["parameters"]["JournalName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Expectation"];
            };
        };
        readonly responses: {
            /** @description It did. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The exchanges that fit, by id. */
                        readonly found: readonly number[];
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description It did not; what came instead. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["UnmetExpectation"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly explainRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                readonly name: components["parameters"]["JournalName"];
                /** @example 1 */
                readonly id: components["parameters"]["EntryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The exchange, and what was looked at. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Explanation"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly getCoverage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                readonly name: components["parameters"]["JournalName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Operations × documented responses, and the client's grading. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Coverage"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly getAgenda: {
        readonly parameters: {
            readonly query?: {
                /** @description The first day; today by default. */
                readonly from?: string;
                /** @description The last day, inclusive; `from` + 6 days by default, + 61 at most. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its days. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agenda"];
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly addAgendaBooking: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewAgendaBooking"];
            };
        };
        readonly responses: {
            /** @description It is booked. */
            readonly 201: {
                headers: {
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgendaBooking"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly setAgendaBookingStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
                /** @description The booking's integer id or UUID. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly status: components["schemas"]["BookingStatus"];
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["AgendaBooking"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly cancelAgendaBooking: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
                /** @description The booking's integer id or UUID. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AgendaBooking"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly addClosure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date */
                    readonly date: string;
                    /** @default Closed */
                    readonly name?: string;
                    readonly location?: components["schemas"]["Ref"];
                };
            };
        };
        readonly responses: {
            /** @description It is closed. The bookings of that day stay, and are listed. */
            readonly 201: {
                headers: {
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly closure: components["schemas"]["Closure"];
                        readonly collisions: readonly components["schemas"]["AgendaBooking"][];
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly removeClosure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
                /** @example 1 */
                readonly id: components["parameters"]["EntryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is open. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly addTimeOff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly professional: components["schemas"]["Ref"];
                    readonly from: components["schemas"]["Moment"];
                    readonly to: components["schemas"]["Moment"];
                    /** @default Time off */
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description It is given. The bookings in that time stay, and are listed. */
            readonly 201: {
                headers: {
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly timeOff: components["schemas"]["TimeOff"];
                        readonly collisions: readonly components["schemas"]["AgendaBooking"][];
                    };
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly removeTimeOff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
                /** @example 1 */
                readonly id: components["parameters"]["EntryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They work again. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly checkInvariants: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                readonly name: components["parameters"]["SandboxName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whether nobody is booked twice, nothing is orphaned, and counts agree. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ok: boolean;
                        readonly violations: readonly {
                            readonly rule: string;
                            readonly message: string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly streamEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                readonly name: components["parameters"]["JournalName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A stream that lasts as long as the sandbox and the listener. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 401: components["responses"]["TokenRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Bug"];
            /** @description There are as many listeners as the server, or this sandbox, can have. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getCitaproDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Document"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly getSalonbookitDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Document"];
            readonly 500: components["responses"]["Bug"];
        };
    };
    readonly getControlDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Document"];
            readonly 500: components["responses"]["Bug"];
        };
    };
}

/** By operation, the query parameters that have a default and so are never absent. */
export interface queryDefaults {
  listSandboxes: 'limit' | 'offset'
  listRequests: 'limit' | 'format'
}
