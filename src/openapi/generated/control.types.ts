// Generated from openapi/control.yaml by `npm run codegen`, do not edit.

export interface paths {
    "/_maniqui/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the mock is up, and how full it is */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every documented error of both APIs, and how to get it */
        get: operations["listErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scenarios every sandbox knows */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sandboxes, the one used last first */
        get: operations["listSandboxes"];
        put?: never;
        /**
         * Make a sandbox
         * @description What is left out is as the server was started with.
         */
        post: operations["createSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        /** One sandbox */
        get: operations["getSandbox"];
        put?: never;
        post?: never;
        /**
         * Forget a sandbox, with its state and journal
         * @description Its event streams end. The next request with its key makes a new one.
         */
        delete: operations["deleteSandbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a sandbox back to how it began
         * @description State, clock, seed, scenarios, faults and quota are those of its start; its journal is empty.
         */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        /** What time it is there */
        get: operations["getClock"];
        /**
         * Set the clock, freeze it, let it tick
         * @description Everything follows: today, slots that have passed, notice, rate windows, timestamps, expiry. What is left out
         *     stays as it is.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the clock forward
         * @description Years, months, weeks and days are added on the salon's wall clock, hours and less as they pass: over the night
         *     clocks change, `P1D` is the same wall time the next day and `PT24H` is not.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        /**
         * The whole sandbox, as data
         * @description State, clock, seed positions, scenarios, faults and quota; not the journal. Restored anywhere, under any name, it
         *     continues byte for byte: the same requests get the same answers, ids included.
         */
        get: operations["getSnapshot"];
        /**
         * Continue from a snapshot
         * @description A snapshot that is refused changes nothing. At most 16 MiB. The journal stays.
         */
        put: operations["restoreSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        /** The scenarios a sandbox is in */
        get: operations["getScenarios"];
        /**
         * Put a sandbox in these scenarios and no others
         * @description An empty list turns all off, also those the server was started with.
         */
        put: operations["setScenarios"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        /** The faults planted in a sandbox */
        get: operations["getFaults"];
        /**
         * Plant these faults and no others
         * @description An empty list takes all away. The first that matches a request is the one it meets.
         */
        put: operations["setFaults"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                name: components["parameters"]["JournalName"];
            };
            cookie?: never;
        };
        /**
         * What the sandbox's client sent, and what it was answered
         * @description Oldest first. Keys and tokens are redacted. Requests without a valid key are in the journal `_unkeyed`. All
         *     journals of a server share one byte budget: past it the oldest exchange of any goes.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /**
         * Empty the journal
         * @description Coverage and grading start again too.
         */
        delete: operations["clearRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                name: components["parameters"]["JournalName"];
            };
            cookie?: never;
        };
        /**
         * Which documented responses this client has met, which never, and what it did wrong
         * @description Counted as exchanges happen, so that it stays right when the journal has dropped them.
         */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        /** The calendar both APIs read */
        get: operations["getAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/agenda/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book somebody in
         * @description By the salon's own rules: nobody is booked twice, or outside the working hours. Only the minimum notice, the
         *     advance limit and the past do not bind the salon itself. Both APIs see it at once.
         */
        post: operations["addAgendaBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/agenda/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
                /** @description The booking's integer id or UUID. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a booking's status
         * @description `cancelled` and `no_show` free its time; reviving it needs the time to be free still.
         */
        put: operations["setAgendaBookingStatus"];
        post?: never;
        /**
         * Cancel a booking
         * @description Its time is free at once. The booking stays on record, as `cancelled`.
         */
        delete: operations["cancelAgendaBooking"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/agenda/closures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a day, of the whole business or of one location */
        post: operations["addClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/agenda/closures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
                /** @example 1 */
                id: components["parameters"]["EntryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Open the day again */
        delete: operations["removeClosure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/agenda/time-off": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a professional time off */
        post: operations["addTimeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/agenda/time-off/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
                /** @example 1 */
                id: components["parameters"]["EntryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take the time off back */
        delete: operations["removeTimeOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/invariants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        /** Audit the salon from scratch */
        get: operations["checkInvariants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_maniqui/sandboxes/{name}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                name: components["parameters"]["JournalName"];
            };
            cookie?: never;
        };
        /**
         * What happens in a sandbox, as it happens
         * @description Server-sent events; each one's data is JSON: `exchange` (as in `requests`), `booking` (as in `agenda`), `clock`,
         *     `scenarios`, `faults`, `agenda`, `restore` and `reset`. The stream begins with `ready` and ends with `end` when the
         *     sandbox is deleted. A comment every 15 seconds keeps it open.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/citapro.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** CitaPro's OpenAPI document */
        get: operations["getCitaproDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/salonbookit.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** SalonBookIt's OpenAPI document */
        get: operations["getSalonbookitDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/control.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getControlDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        ApiName: "citapro" | "salonbookit";
        SandboxName: string;
        /** @description An integer id, or a UUID. */
        Ref: number | string;
        /**
         * @description A wall time in the salon's zone (`2026-03-10T08:00:00`), an instant (with `Z` or an offset), or a date for its first moment.
         * @example 2026-03-10T08:00:00
         */
        Moment: string;
        /** @description RFC 9457. */
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: number;
            /** @description The cause, the offending value and the remedy. */
            detail: string;
            /** @description Every offending field. */
            errors?: {
                /** @enum {string} */
                in: "path" | "query" | "header" | "body";
                /** @description Dotted: `scenarios.0.ms`. */
                name: string;
                /** @description To be read after the name: `must be at least 1`. */
                detail: string;
                /** @description The salon's own word for it, where the salon refused. */
                code?: string;
            }[];
            /** @description What there is instead. */
            choices?: string[];
        };
        Health: {
            /** @constant */
            status: "ok";
            version: string;
            sandboxes: {
                count: number;
                max: number;
            };
            journal: {
                bytes: number;
                maxBytes: number;
                /** @description Exchanges dropped so far to stay within the budget. */
                dropped: number;
            };
        };
        /** @description One documented error of one operation, and the ways to get it. */
        CatalogueError: {
            api: components["schemas"]["ApiName"];
            operationId: string;
            method: string;
            path: string;
            status: number;
            /** @description Absent where the document has no example for the status. */
            code?: string;
            summary: string;
            /** @description The documented example. */
            body?: unknown;
            /** @enum {string} */
            provenance: "documented" | "published" | "inferred";
            source?: string;
            ways: components["schemas"]["ErrorWay"][];
        };
        /** @description One way to get an error. */
        ErrorWay: {
            /** @enum {string} */
            way: "naturally" | "prefer" | "scenario";
            /** @description In words. */
            note: string;
            request: {
                method: string;
                /** @description Path and query. */
                target: string;
                headers: {
                    [key: string]: string;
                };
                body?: string;
                /** @description A body of so many bytes instead. */
                bodyBytes?: number;
            };
            /** @description The same as a command, for this server. */
            curl: string;
            /** @description What the server must be started with. */
            flags?: string[];
            /** @description Send it so many times in a row. */
            times?: number;
        };
        ScenarioDescription: {
            name: string;
            /** @description What it does. */
            summary: string;
            /** @description Whether it needs a connection to break, which a server without a port has not. */
            transport: boolean;
            parameters: {
                name: string;
                summary: string;
                /** @enum {string} */
                type: "integer" | "number" | "boolean" | "string" | "id" | "day" | "range";
                required: boolean;
                default?: unknown;
                minimum?: number;
                maximum?: number;
                values?: string[];
            }[];
        };
        /** @description A scenario by name, alone or with its parameters. */
        ScenarioUse: string | ({
            name: string;
        } & {
            [key: string]: unknown;
        });
        ScenarioUses: components["schemas"]["ScenarioUse"][];
        FaultRule: {
            /** @description Which requests meet it; all of what is given must fit. Everything, when left out. */
            match?: {
                [key: string]: unknown;
            };
            /** @description What happens to them. */
            fault: {
                [key: string]: unknown;
            };
            /** @description So many matching requests pass first. */
            skip?: number;
            /** @description Then it strikes so many. */
            times?: number;
            /** @description How likely it strikes, drawn from the sandbox's seed. */
            probability?: number;
            /** @description Until when, on the sandbox's clock. */
            until?: string;
            /** @description For how long from now: an ISO 8601 duration. */
            for?: string;
        } & {
            [key: string]: unknown;
        };
        Fault: components["schemas"]["FaultRule"] & {
            /** @description Requests that matched so far. */
            seen: number;
            /** @description How many of them it struck. */
            struck: number;
        };
        NewSandbox: {
            name: components["schemas"]["SandboxName"];
            /** @description A built-in fixture's name, `generate:professionals=50,days=90`, or a fixture. */
            data?: string | {
                [key: string]: unknown;
            };
            seed?: number;
            now?: components["schemas"]["Moment"];
            frozen?: boolean;
            /** @description An IANA name. */
            zone?: string;
            scenarios?: components["schemas"]["ScenarioUses"];
        };
        Sandbox: {
            name: string;
            /** @description A key of each API that opens it. */
            keys: {
                citapro: string;
                salonbookit: string;
            };
            /** @description The fixture's name, or `custom`. */
            data: string;
            seed: number;
            clock: components["schemas"]["Clock"];
            scenarios: components["schemas"]["ScenarioUses"];
            faults: number;
            /** @description In its journal. */
            exchanges: number;
            bookings: number;
            clients: number;
        };
        Clock: {
            /**
             * @description With the zone's offset.
             * @example 2026-03-10T08:00:00.000+01:00
             */
            now: string;
            /** @description Milliseconds since 1970-01-01T00:00Z. */
            epoch: number;
            /** @description The salon's time zone. */
            zone: string;
            frozen: boolean;
        };
        /** @description A whole sandbox. What it holds is for Maniquí alone; keep it as it is. */
        Snapshot: {
            /** @constant */
            maniqui: "snapshot";
            version: number;
        } & {
            [key: string]: unknown;
        };
        SnapshotVersion1: {
            maniqui: string;
            version: number;
            /** @description The name it was taken under. */
            sandbox: string;
            data: string;
            seed: number;
            clock: {
                now: components["schemas"]["SnapshotInstant"];
                frozen: boolean;
            };
            /** @description The salon and what it began as. */
            salon: {
                [key: string]: unknown;
            };
            unhappy: components["schemas"]["SnapshotUnhappy"];
        };
        /** @description Milliseconds since the epoch. */
        SnapshotInstant: number;
        /** @description Null where nothing ever went wrong on purpose. */
        SnapshotUnhappy: {
            chance: number[];
            scenarios: components["schemas"]["ScenarioUses"];
            faults: {
                rule: {
                    [key: string]: unknown;
                };
                expires: number | null;
            }[];
            counts: [
                string,
                number,
                number
            ][];
            quota: components["schemas"]["SnapshotQuota"];
            scenarioQuotas: [
                string,
                components["schemas"]["SnapshotQuota"]
            ][];
        } | null;
        SnapshotQuota: {
            limit?: {
                requests: number;
                seconds: number;
            };
            began: number;
            used: number;
        };
        Header: {
            name: string;
            value: string;
        };
        Exchange: {
            id: number;
            /** @description The sandbox's time, with the zone's offset. */
            at: string;
            /** @description Milliseconds it took. */
            elapsed: number;
            api?: components["schemas"]["ApiName"];
            operationId?: string;
            /** @description Why the mock itself made the answer: what `X-Maniqui` says. */
            reason?: string;
            /** @description The error's code. */
            code?: string;
            request: {
                method: string;
                url: string;
                headers: components["schemas"]["Header"][];
                body?: string;
            };
            response: {
                /** @description 0 when no answer arrived. */
                status: number;
                headers: components["schemas"]["Header"][];
                body?: string;
            };
        };
        Exchanges: {
            exchanges: components["schemas"]["Exchange"][];
            /** @description How many fit the filters, before `limit`. */
            total: number;
        };
        /** @description HAR 1.2. */
        HttpArchive: {
            log: {
                /** @constant */
                version: "1.2";
                creator: {
                    name: string;
                    version: string;
                };
                entries: {
                    startedDateTime: string;
                    time: number;
                    request: {
                        [key: string]: unknown;
                    };
                    response: {
                        [key: string]: unknown;
                    };
                    cache: {
                        [key: string]: unknown;
                    };
                    timings: {
                        [key: string]: unknown;
                    };
                    /** @description The operationId, and what X-Maniqui says. */
                    comment?: string;
                }[];
            };
        };
        Coverage: {
            /** @description Documented responses this client has met. */
            seen: number;
            /** @description Documented responses there are. */
            documented: number;
            operations: components["schemas"]["OperationCoverage"][];
            /** @description Answers that no document lists - unknown paths, wrong methods, planted faults. */
            undocumented: {
                api?: components["schemas"]["ApiName"];
                operationId?: string;
                status: number;
                times: number;
            }[];
            grading: {
                ok: boolean;
                findings: components["schemas"]["GradingFinding"][];
            };
        };
        OperationCoverage: {
            api: components["schemas"]["ApiName"];
            operationId: string;
            method: string;
            path: string;
            seen: number;
            documented: number;
            responses: {
                status: number;
                description: string;
                /** @description 0 is never. */
                times: number;
                /** @description The exchange that met it last. */
                latest?: number;
                /** @description The error codes this response is documented with. */
                codes: {
                    code: string;
                    times: number;
                }[];
            }[];
        };
        GradingFinding: {
            /** @enum {string} */
            rule: "retried-too-early" | "repeated-write" | "ignored-401" | "polled-availability";
            message: string;
            /** @description How often it was noticed. */
            times: number;
            /** @description The exchanges of the latest occasions that show it, as pairs or runs, by id. */
            exchanges: number[][];
        };
        /** @enum {string} */
        BookingStatus: "reserved" | "pending" | "confirmed" | "no_show" | "completed" | "cancelled";
        NewAgendaBooking: {
            services: components["schemas"]["Ref"][];
            professional?: components["schemas"]["Ref"];
            location?: components["schemas"]["Ref"];
            client: components["schemas"]["Ref"] | {
                firstname: string;
                lastname: string;
                /** Format: email */
                email: string;
                phone: string;
            };
            start: components["schemas"]["Moment"];
            status?: components["schemas"]["BookingStatus"];
            /** @description Internal. */
            note?: string;
        };
        Named: {
            id: number;
            uuid: string;
            name: string;
        };
        AgendaBooking: {
            id: number;
            uuid: string;
            code: string;
            start: string;
            end: string;
            status: components["schemas"]["BookingStatus"];
            services: components["schemas"]["Named"][];
            location: components["schemas"]["Named"];
            professional: components["schemas"]["Named"] | null;
            client: components["schemas"]["Named"];
            amount: number;
            note?: string | null;
            /** @enum {string} */
            source: "citapro" | "salonbookit" | "console" | "fixture";
            createdAt: string;
        };
        Closure: {
            id: number;
            /** Format: date */
            date: string;
            name: string;
            /** @description The one that is closed; null closes the whole business. */
            location: number | null;
        };
        TimeOff: {
            id: number;
            professional: number;
            from: string;
            to: string;
            reason: string;
        };
        Agenda: {
            zone: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            days: {
                /** Format: date */
                date: string;
                closures: components["schemas"]["Closure"][];
                professionals: {
                    professional: components["schemas"]["Named"];
                    /** @enum {string} */
                    state: "working" | "holiday" | "off";
                    hours: {
                        start: string;
                        end: string;
                        location: number;
                    }[];
                    bookings: components["schemas"]["AgendaBooking"][];
                    timeOff: components["schemas"]["TimeOff"][];
                }[];
            }[];
        };
    };
    responses: {
        /** @description The sandbox as it stands now. */
        Sandbox: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Sandbox"];
            };
        };
        /** @description The time there. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The scenarios it is in, in the form that `PUT` takes. */
        ScenarioUses: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ScenarioUses"];
            };
        };
        /** @description The faults planted in it, in the form that `PUT` takes, and how often each has struck. */
        Faults: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"][];
            };
        };
        /** @description The booking as it stands now. */
        AgendaBooking: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AgendaBooking"];
            };
        };
        /** @description OpenAPI 3.1, as JSON. */
        Document: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    openapi: string;
                    info: Record<string, never>;
                    paths: Record<string, never>;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        /** @description The body is no JSON. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server has a control token, and the request does not have it. */
        TokenRequired: {
            headers: {
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request came through a host or from a page that may not drive the mock. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such sandbox, or no such entry in it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It stands in the way of something that is there already. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this operation takes. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not declared as JSON. */
        WrongMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks this document, or asks for what cannot be; `errors` has every reason. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A bug in the mock. */
        Bug: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
         * @example demo
         */
        SandboxName: components["schemas"]["SandboxName"];
        /**
         * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
         * @example demo
         */
        JournalName: components["schemas"]["SandboxName"];
        /** @example 1 */
        EntryId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Bug"];
        };
    };
    listErrors: {
        parameters: {
            query?: {
                /** @description Only this API's. */
                api?: components["schemas"]["ApiName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue, in the order of the documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: components["schemas"]["CatalogueError"][];
                    };
                };
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names, what they do, parameters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scenarios: components["schemas"]["ScenarioDescription"][];
                    };
                };
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Bug"];
        };
    };
    listSandboxes: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sandboxes: components["schemas"]["Sandbox"][];
                        total: number;
                    };
                };
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    createSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSandbox"];
            };
        };
        responses: {
            /** @description It stands. */
            201: {
                headers: {
                    /** @description Its path. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sandbox"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    getSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sandbox"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    deleteSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    resetSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sandbox"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    now?: components["schemas"]["Moment"];
                    frozen?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An ISO 8601 duration, not negative. */
                    by: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            200: components["responses"]["Sandbox"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    getScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ScenarioUses"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    setScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioUses"];
            };
        };
        responses: {
            200: components["responses"]["ScenarioUses"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    getFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Faults"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    setFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRule"][];
            };
        };
        responses: {
            200: components["responses"]["Faults"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description Only this operation's, by its operationId. */
                operation?: string;
                /** @description Only answers of this status (`409`) or class (`4xx`); `0` where no answer arrived. */
                status?: string;
                /** @description Only those after the exchange of this id, or from this time on (on the sandbox's clock). */
                since?: string;
                /** @description At most so many, the newest. */
                limit?: number;
                /** @description `har` gives an HTTP archive (HAR 1.2), which browsers' developer tools open. */
                format?: "json" | "har";
            };
            header?: never;
            path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                name: components["parameters"]["JournalName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchanges, or an archive of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exchanges"] | components["schemas"]["HttpArchive"];
                };
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    clearRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                name: components["parameters"]["JournalName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    getCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                name: components["parameters"]["JournalName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Operations × documented responses, and the client's grading. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    getAgenda: {
        parameters: {
            query?: {
                /** @description The first day; today by default. */
                from?: string;
                /** @description The last day, inclusive; `from` + 6 days by default, + 61 at most. */
                to?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    addAgendaBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgendaBooking"];
            };
        };
        responses: {
            /** @description It is booked. */
            201: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaBooking"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    setAgendaBookingStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
                /** @description The booking's integer id or UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    status: components["schemas"]["BookingStatus"];
                };
            };
        };
        responses: {
            200: components["responses"]["AgendaBooking"];
            400: components["responses"]["Malformed"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    cancelAgendaBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
                /** @description The booking's integer id or UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgendaBooking"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    addClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date: string;
                    /** @default Closed */
                    name?: string;
                    location?: components["schemas"]["Ref"];
                };
            };
        };
        responses: {
            /** @description It is closed. The bookings of that day stay, and are listed. */
            201: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closure: components["schemas"]["Closure"];
                        collisions: components["schemas"]["AgendaBooking"][];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    removeClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
                /** @example 1 */
                id: components["parameters"]["EntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is open. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    addTimeOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    professional: components["schemas"]["Ref"];
                    from: components["schemas"]["Moment"];
                    to: components["schemas"]["Moment"];
                    /** @default Time off */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description It is given. The bookings in that time stay, and are listed. */
            201: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        timeOff: components["schemas"]["TimeOff"];
                        collisions: components["schemas"]["AgendaBooking"][];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    removeTimeOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
                /** @example 1 */
                id: components["parameters"]["EntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They work again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    checkInvariants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The part of its keys behind the prefix. One over 24 characters may also be given as it is shown.
                 * @example demo
                 */
                name: components["parameters"]["SandboxName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether nobody is booked twice, nothing is orphaned, and counts agree. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        violations: {
                            rule: string;
                            message: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A sandbox's name, or `_unkeyed` for the requests without a valid key.
                 * @example demo
                 */
                name: components["parameters"]["JournalName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream that lasts as long as the sandbox and the listener. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            500: components["responses"]["Bug"];
            /** @description There are as many listeners as the server, or this sandbox, can have. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCitaproDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Document"];
            500: components["responses"]["Bug"];
        };
    };
    getSalonbookitDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Document"];
            500: components["responses"]["Bug"];
        };
    };
    getControlDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Document"];
            500: components["responses"]["Bug"];
        };
    };
}

/** By operation, the query parameters that have a default and so are never absent. */
export interface queryDefaults {
  listSandboxes: 'limit' | 'offset'
  listRequests: 'limit' | 'format'
}
