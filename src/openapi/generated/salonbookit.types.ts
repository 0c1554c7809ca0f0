// Generated from openapi/salonbookit.yaml by `npm run codegen`, do not edit.

export interface paths {
    "/api/v1/disponibilidad/{peluquero_id}/{fecha}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The times of one professional on one day
         * @description Every time of the day, free or not.
         *
         *     Decided by us, because no page says: the length asked for is `duracion`, else the sum of `servicios`, else that of
         *     `servicio_id`, else one step of the grid. A time starts at every step; one that would run past the end of its working
         *     interval is not listed. Today's passed times, and those nearer than the minimum notice, are `pasado`. The hours are the
         *     professional's at all places together. On a day off and on a holiday the answer is a 200 without slots that carries
         *     `codigo`.
         */
        get: operations["getAvailabilityDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disponibilidad/dias/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The days of a range, free or not
         * @description Every day of the range with the number of its free times; made for a calendar that greys out the other days.
         *
         *     Decided by us, because no page says: without `peluquero_id` a time counts when any professional can take it. `desde`
         *     before today is `DATE_IN_PAST`, `hasta` past the advance limit is `DATE_TOO_FAR`, and `hasta` before `desde` is
         *     `VALIDATION_ERROR`.
         */
        get: operations["getAvailabilityRange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reservas/crear/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve a time as a guest
         * @description Reserves a time that availability shows as free, for a guest. Signed-in customers, who send a JWT, are outside this
         *     document, so name and e-mail are always required.
         *
         *     Decided by us, because no page says: several services follow one another from `hora_inicio`; a time that is not free
         *     is a 409; a guest who is known by e-mail is found, any other is created. A body with one fault gets the code made for
         *     it, one with several gets `VALIDATION_ERROR` with all of them in `details`.
         */
        post: operations["createReservation"];
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
        /**
         * Format: date
         * @description A day, `YYYY-MM-DD`.
         */
        Date: string;
        /** @description A time of day, `HH:MM` on 24 hours. */
        Time: string;
        DayAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description The day. */
            data: components["schemas"]["Day"];
        };
        /** @description One professional's day. */
        Day: {
            /**
             * @description Says why there are no slots, when the professional does not work that day.
             * @enum {string}
             */
            codigo?: "PROFESSIONAL_NOT_WORKING";
            /** @description The day asked about. */
            fecha: components["schemas"]["Date"];
            /** @description The professional asked about. */
            profesional: components["schemas"]["Professional"];
            /** @description The length the times are computed for, in minutes. */
            duracion_solicitada: number;
            /** @description The times of the day, in order, one every 15 or 30 minutes as the business has set. */
            slots: components["schemas"]["Slot"][];
            /** @description How many of the times are free. */
            slots_disponibles_count: number;
            /** @description The first free time. That it is there, as null, when there is none is our decision. */
            proximo_disponible: string | null;
            /** @description The last free time. That it is there, as null, when there is none is our decision. */
            ultimo_disponible: string | null;
        };
        /** @description A professional. */
        Professional: {
            /** @description The professional's id. */
            id: number;
            /** @description First and last name. */
            nombre: string;
        };
        /** @description A time of the day. One that is not free says why. */
        Slot: {
            /** @description When it starts. */
            hora_inicio: components["schemas"]["Time"];
            /** @description When it ends. */
            hora_fin: components["schemas"]["Time"];
            /** @description Whether it can be reserved. */
            disponible: boolean;
            /**
             * @description Why not, when it cannot. Only `ocupado` is shown; `pasado` is our decision.
             * @enum {string}
             */
            motivo?: "ocupado" | "pasado";
        };
        RangeAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description The range. */
            data: components["schemas"]["Range"];
        };
        /** @description A range of days. */
        Range: {
            /** @description First day. */
            desde: components["schemas"]["Date"];
            /** @description Last day. */
            hasta: components["schemas"]["Date"];
            /** @description Every day of the range, in order. */
            dias: components["schemas"]["RangeDay"][];
            /** @description How many of the days have a free time. */
            dias_disponibles_count: number;
        };
        /** @description A day of the range. A free one says from when to when, any other says why not. */
        RangeDay: {
            /** @description The day. */
            fecha: components["schemas"]["Date"];
            /** @description Whether it has a free time. */
            disponible: boolean;
            /** @description How many free times it has. */
            slots_libres: number;
            /** @description The first free time. */
            primer_slot?: components["schemas"]["Time"];
            /** @description The last free time. */
            ultimo_slot?: components["schemas"]["Time"];
            /**
             * @description Why it has none: all taken (or today after the last time), a holiday, or the professional is off. `no_trabaja` is our decision.
             * @enum {string}
             */
            motivo?: "completo" | "festivo" | "no_trabaja";
        };
        /** @description A reservation to make. */
        ReservationInput: {
            /** @description The services, done one after the other. */
            servicio_ids: number[];
            /** @description The professional. */
            peluquero_id: number;
            /** @description The day. */
            fecha: components["schemas"]["Date"];
            /** @description When it starts; the start of a free time. */
            hora_inicio: components["schemas"]["Time"];
            /** @description The guest's name. */
            nombre: string;
            /**
             * Format: email
             * @description The guest's e-mail address.
             */
            email: string;
            /** @description The guest's telephone number in international form. Required only where the business says so. */
            telefono?: string;
            /** @description A note to the salon. */
            notas?: string;
            /** @description Whether to pay with loyalty points, which a guest has none of. */
            usar_puntos?: boolean;
        };
        ReservationAnswer: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description The reservation. */
            data: components["schemas"]["Reservation"];
        };
        /** @description What was reserved. */
        Reservation: {
            /** @description The reservation's id. */
            id: number;
            /** @description The short code the guest is given. */
            codigo: string;
            /** @description The day. */
            fecha: components["schemas"]["Date"];
            /** @description When it starts. */
            hora_inicio: components["schemas"]["Time"];
            /** @description When it ends. */
            hora_fin: components["schemas"]["Time"];
            /** @description What will be done. */
            servicios: components["schemas"]["ReservedService"][];
            /** @description Who does it. */
            profesional: components["schemas"]["Professional"];
            /** @description Whom it is for. */
            cliente: components["schemas"]["ReservationClient"];
            /** @description The sum of the prices, in units of the currency. */
            subtotal: number;
            /** @description What is taken off. */
            descuento: number;
            /** @description What is to be paid. */
            total: number;
            /** @description The currency. */
            moneda: string;
            /**
             * @description Where it stands. These three are the states known; the list is cut off.
             * @enum {string}
             */
            estado: "pendiente" | "confirmada" | "completada";
            /** @description Whether it must be paid in advance. */
            pago_requerido: boolean;
            /** @description Whether anything is still to be paid. */
            pago_pendiente: boolean;
            /** @description Loyalty points it earns. */
            puntos_ganados: number;
            /**
             * Format: date-time
             * @description When it was made, in UTC.
             */
            created_at: string;
        };
        /** @description One of the services. */
        ReservedService: {
            /** @description The service's id. */
            id: number;
            /** @description What it is called. */
            nombre: string;
            /** @description What it costs. */
            precio: number;
            /** @description How long it takes. */
            duracion_minutos: number;
        };
        /** @description The guest. */
        ReservationClient: {
            /** @description The client's id. */
            id: number;
            /** @description First and last name. */
            nombre: string;
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string;
            /** @description Telephone number; null when none was given (our decision). */
            telefono: string | null;
        };
        /** @description The faults, by field. */
        ErrorDetails: {
            [key: string]: string[];
        };
        /** @description Why the question cannot be answered. */
        AvailabilityRefused: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description For programs. `VALIDATION_ERROR` is published, the others are in the table of this page.
                 * @enum {string}
                 */
                code: "INVALID_DATE" | "DATE_IN_PAST" | "DATE_TOO_FAR" | "VALIDATION_ERROR";
                /** @description For people. */
                message: string;
                /** @description The faulty fields, where there are any. */
                details?: components["schemas"]["ErrorDetails"];
            };
        };
        /**
         * @description Why the body is refused. The example is the one of the vendor's English page, word for word.
         * @example {
         *       "success": false,
         *       "error": {
         *         "code": "VALIDATION_ERROR",
         *         "message": "The data sent is not valid",
         *         "details": {
         *           "email": [
         *             "Invalid email format"
         *           ],
         *           "telefono": [
         *             "This field is required"
         *           ],
         *           "fecha": [
         *             "Date cannot be before today"
         *           ]
         *         }
         *       }
         *     }
         */
        ReservationRefused: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description For programs.
                 * @enum {string}
                 */
                code: "VALIDATION_ERROR" | "MISSING_REQUIRED_FIELD" | "INVALID_EMAIL" | "INVALID_PHONE" | "INVALID_DATE" | "INVALID_TIME" | "DATE_IN_PAST" | "DATE_TOO_FAR";
                /** @description For people. */
                message: string;
                /** @description The faulty fields, where there are any. */
                details?: components["schemas"]["ErrorDetails"];
            };
        };
        /** @description What does not exist. */
        NotFound: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description For programs.
                 * @enum {string}
                 */
                code: "PROFESSIONAL_NOT_FOUND" | "SERVICE_NOT_FOUND";
                /** @description For people. */
                message: string;
                /** @description The faulty fields, where there are any. */
                details?: components["schemas"]["ErrorDetails"];
            };
        };
        /** @description Why the time cannot be reserved. */
        SlotTaken: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description For programs.
                 * @enum {string}
                 */
                code: "SLOT_NOT_AVAILABLE";
                /** @description For people. */
                message: string;
                /** @description The faulty fields, where there are any. */
                details?: components["schemas"]["ErrorDetails"];
            };
        };
        /** @description Why the key is refused. */
        Unauthorized: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description For programs.
                 * @enum {string}
                 */
                code: "MISSING_API_KEY" | "INVALID_API_KEY";
                /** @description For people. */
                message: string;
                /** @description The faulty fields, where there are any. */
                details?: components["schemas"]["ErrorDetails"];
            };
        };
        /** @description Why the key may not be used. */
        Forbidden: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description For programs.
                 * @enum {string}
                 */
                code: "API_KEY_DISABLED" | "API_KEY_EXPIRED" | "ORIGIN_NOT_ALLOWED" | "TENANT_INACTIVE";
                /** @description For people. */
                message: string;
                /** @description The faulty fields, where there are any. */
                details?: components["schemas"]["ErrorDetails"];
            };
        };
        /** @description The body is too large. */
        PayloadTooLarge: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description For programs.
                 * @enum {string}
                 */
                code: "PAYLOAD_TOO_LARGE";
                /** @description For people. */
                message: string;
                /** @description The faulty fields, where there are any. */
                details?: components["schemas"]["ErrorDetails"];
            };
        };
        /** @description The body is of the wrong type. */
        UnsupportedMediaType: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description For programs.
                 * @enum {string}
                 */
                code: "UNSUPPORTED_MEDIA_TYPE";
                /** @description For people. */
                message: string;
                /** @description The faulty fields, where there are any. */
                details?: components["schemas"]["ErrorDetails"];
            };
        };
        /** @description Too many requests. */
        RateLimited: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description For programs.
                 * @enum {string}
                 */
                code: "RATE_LIMIT_EXCEEDED";
                /** @description For people. */
                message: string;
                /** @description The faulty fields, where there are any. */
                details?: components["schemas"]["ErrorDetails"];
            };
        };
        /** @description The server failed. */
        ServerError: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description For programs.
                 * @enum {string}
                 */
                code: "INTERNAL_SERVER_ERROR";
                /** @description For people. */
                message: string;
                /** @description The faulty fields, where there are any. */
                details?: components["schemas"]["ErrorDetails"];
            };
        };
        /** @description The server cannot answer for now. */
        Unavailable: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                /**
                 * @description For programs.
                 * @enum {string}
                 */
                code: "SERVICE_UNAVAILABLE" | "MAINTENANCE";
                /** @description For people. */
                message: string;
                /** @description The faulty fields, where there are any. */
                details?: components["schemas"]["ErrorDetails"];
            };
        };
    };
    responses: {
        /** @description The key is missing or unknown. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unauthorized"];
            };
        };
        /** @description The key is known but may not be used. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description The body is larger than 1 MiB. The connection is closed. */
        PayloadTooLarge: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayloadTooLarge"];
            };
        };
        /** @description The body is not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnsupportedMediaType"];
            };
        };
        /** @description Too many requests. No page states the window. */
        RateLimited: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["ReachedLimit"];
                "X-RateLimit-Remaining": components["headers"]["ReachedRemaining"];
                "X-RateLimit-Reset": components["headers"]["ReachedReset"];
                "Retry-After": components["headers"]["RetryAfterLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimited"];
            };
        };
        /** @description The server failed. Here for tests of unhappy days. */
        ServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerError"];
            };
        };
        /** @description The server cannot answer for now. Here for tests of unhappy days. */
        Unavailable: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfterOutage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Unavailable"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Requests allowed in the window. Shown by the vendor with a 429 only; sent while a limit is on.
         * @example 120
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the window. Shown by the vendor with a 429 only; sent while a limit is on.
         * @example 119
         */
        RateLimitRemaining: number;
        /**
         * @description When the window ends, in Unix seconds. Shown by the vendor with a 429 only; sent while a limit is on.
         * @example 1704067260
         */
        RateLimitReset: number;
        /**
         * @description Requests allowed in the window.
         * @example 120
         */
        ReachedLimit: number;
        /**
         * @description Requests left in the window, which is none.
         * @example 0
         */
        ReachedRemaining: number;
        /**
         * @description When the window ends, in Unix seconds.
         * @example 1704067260
         */
        ReachedReset: number;
        /**
         * @description Seconds until the next request is worth trying.
         * @example 45
         */
        RetryAfterLimit: number;
        /**
         * @description Seconds until the next request is worth trying, when that is known.
         * @example 30
         */
        RetryAfterOutage: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAvailabilityDay: {
        parameters: {
            query?: {
                /**
                 * @description The service, for its duration. One the professional does not offer is `SERVICE_NOT_FOUND`.
                 * @example 15
                 */
                servicio_id?: number;
                /**
                 * @description Several services, separated by commas, for the sum of their durations.
                 * @example 15,3
                 */
                servicios?: string;
                /**
                 * @description A duration of one's own, in minutes.
                 * @example 45
                 */
                duracion?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The professional. Anything that names none, also what is no integer, is a 404.
                 * @example 5
                 */
                peluquero_id: number;
                /**
                 * @description The day. A day that does not exist, such as 30 February, is `INVALID_DATE` too.
                 * @example 2024-01-20
                 */
                fecha: components["schemas"]["Date"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The times of the day; none when the professional does not work. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayAnswer"];
                };
            };
            /** @description A date or another parameter is not acceptable. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityRefused"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The professional or the service does not exist, or the one does not offer the other. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAvailabilityRange: {
        parameters: {
            query?: {
                /**
                 * @description The professional; left out, any. One that does not exist is `PROFESSIONAL_NOT_FOUND`.
                 * @example 5
                 */
                peluquero_id?: number;
                /**
                 * @description The service, for its duration; left out, one step of the grid.
                 * @example 15
                 */
                servicio_id?: number;
                /**
                 * @description First day. Left out, it is today in the salon's time zone.
                 * @example 2024-01-15
                 */
                desde?: components["schemas"]["Date"];
                /**
                 * @description Last day. Left out, it is 30 days after `desde`, or the advance limit where that comes first (the latter is our decision). A longer range may be asked for.
                 * @example 2024-02-15
                 */
                hasta?: components["schemas"]["Date"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days of the range, in order. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RangeAnswer"];
                };
            };
            /** @description A date or another parameter is not acceptable. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityRefused"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The professional or the service does not exist, or the one does not offer the other. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createReservation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The reservation. Fields this document does not know are ignored. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReservationInput"];
            };
        };
        responses: {
            /** @description Reserved. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationAnswer"];
                };
            };
            /** @description The body is not acceptable. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationRefused"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The professional or a service does not exist, or the one does not offer the other. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description That time is not offered: taken, outside working hours, off the grid, past, or on a day off. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotTaken"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}

/** By operation, the query parameters that have a default and so are never absent. */
export interface queryDefaults {

}
