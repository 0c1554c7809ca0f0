// Generated from openapi/citapro.yaml by `npm run codegen`, do not edit.

export interface paths {
    "/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services
         * @description The services of the business. A service fixes how long a booking takes and what it costs.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List locations
         * @description The places where the business receives clients.
         */
        get: operations["listLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List professionals
         * @description The staff who carry out services. Choosing one is optional when booking.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find free times
         * @description The free times for one service at one location over a range of days, and who can take each.
         *
         *     Decided by us, because no page says: slots lie on the business's grid, counted from the start of each working interval,
         *     sorted by time and then by professional. Days before today, or past the advance limit, have none. A slot that is not
         *     in this answer cannot be booked.
         */
        get: operations["getAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or find clients
         * @description The clients of the business, deleted ones left out. Filter by e-mail or phone to find one before creating one.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Create a client
         * @description Adds a client. Looking for an existing one first is left to the caller, so a second client with the same e-mail is created too (our decision).
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a client
         * @description One client, without an envelope.
         */
        get: operations["getClient"];
        /**
         * Replace a client
         * @description Writes the whole client anew. Every required field must be sent; an optional one left out is emptied.
         */
        put: operations["replaceClient"];
        post?: never;
        /**
         * Delete a client
         * @description A soft delete: the client leaves the lists and can no longer be read or booked for; bookings made for it stay. What becomes of it afterwards is our decision.
         */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bookings
         * @description The bookings of the business, a page at a time.
         */
        get: operations["listBookings"];
        put?: never;
        /**
         * Create a booking
         * @description Books a slot that availability offers.
         *
         *     Decided by us, because no page says: a time that is not offered (taken, outside hours, past, off the grid, not as long
         *     as the service) is a 422 on `startTime`, or on `endTime` when only the length is wrong. Without `personId` the first
         *     free professional who offers the service there is taken. A booking created as `cancelled` or `no_show` is stored and
         *     occupies nothing.
         */
        post: operations["createBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a booking
         * @description One booking, without an envelope.
         */
        get: operations["getBooking"];
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
        /**
         * Format: date
         * @description A day, `YYYY-MM-DD`.
         */
        Date: string;
        /** @description A moment on the salon's wall clock, `YYYY-MM-DD HH:MM:SS`, without an offset. */
        WallTime: string;
        /** @description A moment in ISO 8601. `Z`, `+00:00` and no offset all mean the salon's wall clock; any other offset is converted to it. Fractions of a second are accepted. A moment that the salon's clock skips is a 422. */
        IsoTime: string;
        /** @default 20 */
        PageLimit: number;
        /** @default 0 */
        PageOffset: number;
        /**
         * @default asc
         * @enum {string}
         */
        SortOrder: "asc" | "desc";
        /**
         * @description `=` and `>=` are shown by the vendor, the others are our decision. `CONTAINS` looks for the text anywhere in the field, upper and lower case alike.
         * @example =
         * @example >=
         * @enum {string}
         */
        FilterOperator: "=" | "!=" | ">" | ">=" | "<" | "<=" | "CONTAINS";
        /** @description What to compare with, as text. */
        FilterValue: string;
        /**
         * Format: uuid
         * @description The UUID of a custom field of the business.
         */
        CustomFieldId: string;
        /** @enum {string} */
        ServiceField: "id" | "name" | "duration" | "price" | "status";
        /** @enum {string} */
        LocationField: "id" | "name" | "address" | "phone" | "email" | "status" | "city" | "state" | "country" | "rating" | "position";
        /** @enum {string} */
        PersonField: "id" | "firstname" | "lastname" | "email" | "phone" | "status";
        /** @enum {string} */
        ClientField: "id" | "firstname" | "lastname" | "email" | "phone" | "docType" | "docNumber" | "birthdate" | "address" | "city" | "state" | "country";
        /** @enum {string} */
        BookingField: "id" | "startTime" | "endTime" | "status" | "amount" | "clientId" | "locationId" | "serviceId" | "personId" | "createdAt";
        /**
         * @description `active`, or no longer offered.
         * @enum {string}
         */
        ActiveStatus: "active" | "inactive";
        /**
         * @description Where a booking stands. `cancelled` and `no_show` leave the time free.
         * @enum {string}
         */
        BookingStatus: "reserved" | "pending" | "confirmed" | "no_show" | "completed" | "cancelled";
        /** @description The flat envelope of every refusal. */
        Error: {
            /** @description What is wrong. */
            message: string;
        };
        /** @description What is wrong with the request, all of it at once. */
        ValidationProblem: {
            /** @description What is wrong, in general. */
            message: string;
            /** @description What is wrong, by field. A nested field is written with dots, such as `customFields.0.value` or `filters.0.operator`. Empty when the body could not be read at all. */
            errors: {
                [key: string]: string[];
            };
        };
        ClientNotFound: {
            /**
             * @description Always this text.
             * @constant
             */
            message: "Client not found.";
        };
        ServiceList: {
            /** @description How many services match, on all pages. */
            total: number;
            /** @description The services of this page. */
            items: components["schemas"]["Service"][];
        };
        /** @description Something that can be booked. The first five fields are the guide's; the others are known from the service inside a booking, and that the list has them is our decision. */
        Service: {
            /**
             * Format: uuid
             * @description The `serviceId` of the later steps.
             */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description How long it takes, in minutes. */
            duration: number;
            /** @description What it costs. No page names the currency. */
            price: number;
            /** @description Whether it can be booked. Only `active` is shown for services. */
            status: components["schemas"]["ActiveStatus"];
            /** @description Whether it is done at the client's home. */
            domiciliary?: boolean;
            /** @description Whether it is done remotely. */
            virtual?: boolean;
            /**
             * Format: uuid
             * @description The category it belongs to.
             */
            categoryId?: string | null;
            /** @description A longer text about it. */
            description?: string | null;
            /** @description How many sessions it consists of. */
            sessions?: number | null;
            /** @description How many clients it serves at once. */
            simultaneous?: number;
        };
        LocationList: {
            /** @description How many locations match, on all pages. */
            total: number;
            /** @description The locations of this page. */
            items: components["schemas"]["Location"][];
        };
        /** @description A place of the business. */
        Location: {
            /**
             * Format: uuid
             * @description The `locationId` of the later steps.
             */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description Street and number. */
            address: string;
            /** @description Whether it is in use. */
            status: components["schemas"]["ActiveStatus"];
            /** @description How to find it, such as floor and door. */
            additionalInformation?: string | null;
            /** @description Its telephone number. */
            phone?: string | null;
            /**
             * Format: email
             * @description Its e-mail address.
             */
            email?: string | null;
            /** @description Whether the public booking page shows it. */
            showInMinisite?: boolean;
            /** @description Its name on Google Maps. */
            googlePlaceName?: string | null;
            /** @description Its id on Google Maps. */
            googlePlaceId?: string | null;
            /** @description The city. */
            city?: string | null;
            /** @description The province. */
            state?: string | null;
            /** @description The country. */
            country?: string | null;
            /** @description Degrees north. */
            latitude?: number | null;
            /** @description Degrees east. */
            longitude?: number | null;
            /** @description What clients think of it. */
            rating?: number | null;
            /** @description Its place in the list. */
            position?: number | null;
            /**
             * Format: uuid
             * @description The business it belongs to.
             */
            businessAccountId?: string;
        };
        PersonList: {
            /** @description How many people match, on all pages. */
            total: number;
            /** @description The people of this page. */
            items: components["schemas"]["Person"][];
        };
        /** @description A professional. */
        Person: {
            /**
             * Format: uuid
             * @description The `personId` of a booking, and the `professionalId` of availability.
             */
            id: string;
            /** @description First name. */
            firstname: string;
            /** @description Last name. */
            lastname: string;
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string;
            /** @description Whether the person is at work. Only `active` is shown for people. */
            status: components["schemas"]["ActiveStatus"];
            /** @description Telephone number. Known from the person inside a booking; that the list has it is our decision. */
            phone?: string | null;
        };
        /** @description What is free. */
        Availability: {
            /** @description The days that have at least one free time, in order. */
            days: components["schemas"]["Date"][];
            /** @description Everyone who has at least one free time. */
            professionals: components["schemas"]["Professional"][];
            /** @description The free times, in order. */
            slots: components["schemas"]["Slot"][];
            /** @description Whether more days were asked for than are answered. The guide shows the field and explains nothing; the meaning is our decision. */
            limitExceeded: boolean;
        };
        /** @description A professional, as availability names them. */
        Professional: {
            /**
             * Format: uuid
             * @description The `personId` to book with.
             */
            id: string;
            /** @description First and last name. */
            name: string;
        };
        /** @description A time that can be booked. */
        Slot: {
            /** @description When it starts. */
            startTime: components["schemas"]["WallTime"];
            /** @description When it ends. */
            endTime: components["schemas"]["WallTime"];
            /** @description Who can take it. */
            professionals: components["schemas"]["Professional"][];
        };
        ClientList: {
            /** @description How many clients match, on all pages. */
            total: number;
            /** @description The clients of this page. */
            items: components["schemas"]["Client"][];
        };
        /** @description A client. No page seen shows a whole one: id, names, e-mail and phone are known from the client inside a booking, the rest is what can be written. */
        Client: {
            /**
             * Format: uuid
             * @description The `clientId` of a booking.
             */
            id: string;
            /** @description First name. */
            firstname: string;
            /** @description Last name. */
            lastname: string;
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string;
            /** @description Telephone number. */
            phone: string;
            /** @description Kind of identity document. */
            docType?: string | null;
            /** @description Number of the identity document. */
            docNumber?: string | null;
            /**
             * Format: date
             * @description Day of birth, `YYYY-MM-DD`.
             */
            birthdate?: string | null;
            /** @description Street and number. */
            address?: string | null;
            /** @description The city. */
            city?: string | null;
            /** @description The province. */
            state?: string | null;
            /** @description The country. */
            country?: string | null;
            /** @description Values of the business's own fields. */
            customFields?: components["schemas"]["CustomFieldValue"][];
        };
        /** @description A client to write. Required texts have at least one character (our decision). */
        ClientInput: {
            /** @description First name. */
            firstname: string;
            /** @description Last name. */
            lastname: string;
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string;
            /** @description Telephone number in international form. The form is not checked. */
            phone: string;
            /** @description Kind of identity document. */
            docType?: string;
            /** @description Number of the identity document. */
            docNumber?: string;
            /** @description Day of birth, `YYYY-MM-DD`. */
            birthdate?: components["schemas"]["Date"];
            /** @description Street and number. */
            address?: string;
            /** @description The city. */
            city?: string;
            /** @description The province. */
            state?: string;
            /** @description The country. */
            country?: string;
            /** @description Values of the business's own fields. */
            customFields?: components["schemas"]["CustomFieldValue"][];
        };
        /** @description The value of one of the business's own fields. */
        CustomFieldValue: {
            /**
             * Format: uuid
             * @description Which field.
             */
            fieldId: string;
            /** @description Its value, as text. */
            value: string;
        };
        CreatedClient: {
            /**
             * Format: uuid
             * @description The new client's id.
             */
            id: string;
        };
        CreatedBooking: {
            /**
             * Format: uuid
             * @description The new booking's id.
             */
            id: string;
        };
        /** @description A booking to make. */
        BookingInput: {
            /** @description When it starts; the start of an offered slot. */
            startTime: components["schemas"]["IsoTime"];
            /** @description When it ends; after `startTime`, and the end of the same slot. */
            endTime: components["schemas"]["IsoTime"];
            /** @description Where the booking stands from the start; the guide suggests `confirmed` or `pending`. */
            status: components["schemas"]["BookingStatus"];
            /** @description What it costs, usually the price of the service. It is not compared with it. */
            amount: number;
            /**
             * Format: uuid
             * @description Whom it is for. One that does not exist is a 422.
             */
            clientId: string;
            /**
             * Format: uuid
             * @description Where it is. One that does not exist is a 422.
             */
            locationId: string;
            /**
             * Format: uuid
             * @description What is done. One that does not exist is a 422.
             */
            serviceId: string;
            /**
             * Format: uuid
             * @description Who does it. Left out, the first free professional is taken.
             */
            personId?: string;
            /** @description Whether the client is sent a confirmation. */
            notifyClient?: boolean;
            /** @description A note for the staff. The reference's row for it could not be read to its end. */
            internalNote?: string | null;
            /** @description A note from the client. */
            clientNote?: string | null;
        };
        BookingList: {
            /** @description How many bookings match, on all pages. */
            total: number;
            /** @description The bookings of this page. */
            items: components["schemas"]["Booking"][];
        };
        /** @description An appointment, with what it refers to beside the ids. */
        Booking: {
            /**
             * Format: uuid
             * @description The booking's id.
             */
            id: string;
            /** @description When it starts. */
            startTime: components["schemas"]["WallTime"];
            /** @description When it ends. */
            endTime: components["schemas"]["WallTime"];
            /** @description Where it stands. */
            status: components["schemas"]["BookingStatus"];
            /** @description A note for the staff. */
            internalNote: string | null;
            /** @description A note from the client. */
            clientNote: string | null;
            /** @description Where its payment stands. No page lists the values. */
            paymentStatus: string | null;
            /** @description Whether it was made on the public booking page. */
            isFromWeb: boolean;
            /** @description Whether an AI agent made it. */
            isFromAgent: boolean;
            /** @description What it costs. */
            amount: number;
            /**
             * Format: uuid
             * @description Whom it is for.
             */
            clientId: string;
            /**
             * Format: uuid
             * @description Where it is.
             */
            locationId: string;
            /**
             * Format: uuid
             * @description What is done.
             */
            serviceId: string;
            /**
             * Format: uuid
             * @description Who does it.
             */
            personId: string | null;
            /** @description The payment that belongs to it. */
            paymentId: string | null;
            /**
             * Format: uuid
             * @description The business it belongs to.
             */
            businessAccountId: string;
            /** @description The location, in brief. */
            location: components["schemas"]["BookingLocation"] | null;
            /** @description The professional, in brief. */
            person: components["schemas"]["BookingPerson"] | null;
            /** @description The service, in brief. */
            service: components["schemas"]["BookingService"] | null;
            /** @description The client, in brief. */
            client: components["schemas"]["BookingClient"] | null;
            /** @description Whether the client is sent a confirmation. */
            notifyClient: boolean;
            /** @description The series it belongs to, when it is repeated. */
            repeatGroupId: string | null;
            /** @description The client's answers to the questionnaire. No page shows one. */
            answers: unknown[] | null;
            /** @description The questionnaire that was asked. The vendor spells it so. */
            questionaryId: string | null;
            /** @description When it was made, on the salon's wall clock. */
            createdAt: string | null;
        };
        BookingLocation: {
            /**
             * Format: uuid
             * @description The location's id.
             */
            id: string;
            /** @description What it is called. */
            name: string;
        };
        BookingPerson: {
            /**
             * Format: uuid
             * @description The professional's id.
             */
            id: string;
            /** @description First name. */
            firstname: string;
            /** @description Last name. */
            lastname: string;
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string;
            /** @description Whether the person is at work. */
            status: components["schemas"]["ActiveStatus"];
            /** @description Telephone number. */
            phone: string | null;
        };
        BookingService: {
            /**
             * Format: uuid
             * @description The service's id.
             */
            id: string;
            /** @description What it is called. */
            name: string;
            /** @description How long it takes, in minutes. */
            duration: number;
            /** @description Whether it is done at the client's home. */
            domiciliary: boolean;
            /** @description Whether it is done remotely. */
            virtual: boolean;
            /** @description Whether it can be booked. */
            status: components["schemas"]["ActiveStatus"];
            /** @description What it costs by list. */
            price: number;
            /**
             * Format: uuid
             * @description The category it belongs to. That it can be missing is our decision.
             */
            categoryId: string | null;
            /** @description A longer text about it. */
            description: string | null;
            /** @description How many sessions it consists of. Only ever shown empty; the number is our decision. */
            sessions: number | null;
            /** @description How many clients it serves at once. */
            simultaneous: number;
        };
        BookingClient: {
            /**
             * Format: uuid
             * @description The client's id.
             */
            id: string;
            /** @description First name. */
            firstname: string;
            /** @description Last name. */
            lastname: string;
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string;
            /** @description Telephone number. */
            phone: string;
        };
    };
    responses: {
        /** @description The key is missing, unknown, expired or revoked. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description One of three fixed texts.
                     * @enum {string}
                     */
                    message: "API key is required. Provide it via X-API-Key header or Authorization Bearer." | "Invalid API key." | "API key is expired or revoked.";
                };
            };
        };
        /** @description There is no client with this id, or it was deleted. */
        ClientNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientNotFound"];
            };
        };
        /** @description There is no client with this id, or it was deleted. Said by the vendor for reading only. */
        ClientNotFoundOnWrite: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientNotFound"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A filter or a paging parameter is not acceptable. */
        InvalidList: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description A field of the client is missing or malformed, or the body is not JSON. */
        InvalidClient: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many requests. The number and the window are on no page seen. */
        RateLimited: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["ReachedLimit"];
                "X-RateLimit-Remaining": components["headers"]["ReachedRemaining"];
                "X-RateLimit-Reset": components["headers"]["ReachedReset"];
                "Retry-After": components["headers"]["RetryAfterLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The client's id. Anything else, also what is no UUID, is a 404.
         * @example 660e8400-e29b-41d4-a716-446655440001
         */
        ClientId: string;
        /**
         * @description How many items a page holds. The default and the bounds are our decision.
         * @example 10
         */
        Limit: components["schemas"]["PageLimit"];
        /**
         * @description How many items to skip. The default is our decision.
         * @example 0
         */
        Offset: components["schemas"]["PageOffset"];
        /**
         * @description The direction of `orderBy`. Only `asc` is shown anywhere; `desc` and the default are our decision.
         * @example asc
         */
        Order: components["schemas"]["SortOrder"];
        /**
         * @description How many items a page holds. Shown by the vendor for bookings only; that it works here is our decision.
         * @example 10
         */
        LimitInferred: components["schemas"]["PageLimit"];
        /**
         * @description How many items to skip. Shown by the vendor for bookings only; that it works here is our decision.
         * @example 0
         */
        OffsetInferred: components["schemas"]["PageOffset"];
        /**
         * @description The direction of `orderBy`. Shown by the vendor for bookings only; that it works here is our decision.
         * @example asc
         */
        OrderInferred: components["schemas"]["SortOrder"];
        /**
         * @description The field to sort by. Left out, items come in the order they were added.
         * @example name
         */
        ServiceOrderBy: components["schemas"]["ServiceField"];
        /**
         * @description The field to sort by. Left out, items come in the order they were added.
         * @example name
         */
        LocationOrderBy: components["schemas"]["LocationField"];
        /**
         * @description The field to sort by. Left out, items come in the order they were added.
         * @example lastname
         */
        PersonOrderBy: components["schemas"]["PersonField"];
        /**
         * @description The field to sort by. Left out, items come in the order they were added.
         * @example lastname
         */
        ClientOrderBy: components["schemas"]["ClientField"];
        /**
         * @description The field to sort by. Left out, items come in the order they were added.
         * @example startTime
         */
        BookingOrderBy: components["schemas"]["BookingField"];
        /**
         * @description Conditions that must all hold, written `filters[0][field]=status&filters[0][operator]==&filters[0][value]=active`. An unknown field or operator is a 422.
         * @example [
         *       {
         *         "field": "status",
         *         "operator": "=",
         *         "value": "active"
         *       }
         *     ]
         */
        ServiceFilters: {
            /** @description The field to compare. */
            field: components["schemas"]["ServiceField"];
            /** @description How to compare. */
            operator: components["schemas"]["FilterOperator"];
            /** @description What to compare with. */
            value: components["schemas"]["FilterValue"];
        }[];
        /**
         * @description Conditions that must all hold, written `filters[0][field]=city&filters[0][operator]==&filters[0][value]=Quito`. An unknown field or operator is a 422.
         * @example [
         *       {
         *         "field": "city",
         *         "operator": "=",
         *         "value": "Quito"
         *       }
         *     ]
         */
        LocationFilters: {
            /** @description The field to compare. Which fields can be compared is our decision. */
            field: components["schemas"]["LocationField"];
            /** @description How to compare. */
            operator: components["schemas"]["FilterOperator"];
            /** @description What to compare with. */
            value: components["schemas"]["FilterValue"];
        }[];
        /**
         * @description Conditions that must all hold, written `filters[0][field]=locationId&filters[0][operator]==&filters[0][value]=770e8400-…`. An unknown field or operator is a 422.
         * @example [
         *       {
         *         "field": "status",
         *         "operator": "=",
         *         "value": "active"
         *       }
         *     ]
         */
        PersonFilters: {
            /**
             * @description The field to compare; `locationId` compares the places where the person works.
             * @enum {string}
             */
            field: "id" | "firstname" | "lastname" | "email" | "phone" | "status" | "locationId";
            /** @description How to compare. */
            operator: components["schemas"]["FilterOperator"];
            /** @description What to compare with. */
            value: components["schemas"]["FilterValue"];
        }[];
        /**
         * @description Conditions that must all hold, written `filters[0][field]=email&filters[0][operator]==&filters[0][value]=juan@example.com`. An unknown field or operator is a 422.
         * @example [
         *       {
         *         "field": "email",
         *         "operator": "=",
         *         "value": "juan@example.com"
         *       }
         *     ]
         */
        ClientFilters: {
            /** @description The field to compare, or the UUID of a custom field. Which fields can be compared is our decision. */
            field: components["schemas"]["ClientField"] | components["schemas"]["CustomFieldId"];
            /** @description How to compare. */
            operator: components["schemas"]["FilterOperator"];
            /** @description What to compare with. */
            value: components["schemas"]["FilterValue"];
        }[];
        /**
         * @description Conditions that must all hold, written `filters[0][field]=status&filters[0][operator]==&filters[0][value]=confirmed`. Times are ISO 8601. An unknown field or operator is a 422.
         * @example [
         *       {
         *         "field": "status",
         *         "operator": "=",
         *         "value": "confirmed"
         *       },
         *       {
         *         "field": "startTime",
         *         "operator": ">=",
         *         "value": "2026-03-05T00:00:00Z"
         *       }
         *     ]
         */
        BookingFilters: {
            /** @description The field to compare, or the UUID of a custom field. Which fields can be compared is our decision. */
            field: components["schemas"]["BookingField"] | components["schemas"]["CustomFieldId"];
            /** @description How to compare. */
            operator: components["schemas"]["FilterOperator"];
            /** @description What to compare with. */
            value: components["schemas"]["FilterValue"];
        }[];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests allowed in the window. Sent while a limit is on.
         * @example 120
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the window. Sent while a limit is on.
         * @example 119
         */
        RateLimitRemaining: number;
        /**
         * @description When the window ends, in Unix seconds. Sent while a limit is on.
         * @example 1773043260
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
         * @example 1773043260
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
    listServices: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that must all hold, written `filters[0][field]=status&filters[0][operator]==&filters[0][value]=active`. An unknown field or operator is a 422.
                 * @example [
                 *       {
                 *         "field": "status",
                 *         "operator": "=",
                 *         "value": "active"
                 *       }
                 *     ]
                 */
                filters?: components["parameters"]["ServiceFilters"];
                /**
                 * @description The field to sort by. Left out, items come in the order they were added.
                 * @example name
                 */
                orderBy?: components["parameters"]["ServiceOrderBy"];
                /**
                 * @description The direction of `orderBy`. Shown by the vendor for bookings only; that it works here is our decision.
                 * @example asc
                 */
                order?: components["parameters"]["OrderInferred"];
                /**
                 * @description How many items a page holds. Shown by the vendor for bookings only; that it works here is our decision.
                 * @example 10
                 */
                limit?: components["parameters"]["LimitInferred"];
                /**
                 * @description How many items to skip. Shown by the vendor for bookings only; that it works here is our decision.
                 * @example 0
                 */
                offset?: components["parameters"]["OffsetInferred"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of services, and how many there are in all. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidList"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that must all hold, written `filters[0][field]=city&filters[0][operator]==&filters[0][value]=Quito`. An unknown field or operator is a 422.
                 * @example [
                 *       {
                 *         "field": "city",
                 *         "operator": "=",
                 *         "value": "Quito"
                 *       }
                 *     ]
                 */
                filters?: components["parameters"]["LocationFilters"];
                /**
                 * @description The field to sort by. Left out, items come in the order they were added.
                 * @example name
                 */
                orderBy?: components["parameters"]["LocationOrderBy"];
                /**
                 * @description The direction of `orderBy`. Shown by the vendor for bookings only; that it works here is our decision.
                 * @example asc
                 */
                order?: components["parameters"]["OrderInferred"];
                /**
                 * @description How many items a page holds. Shown by the vendor for bookings only; that it works here is our decision.
                 * @example 10
                 */
                limit?: components["parameters"]["LimitInferred"];
                /**
                 * @description How many items to skip. Shown by the vendor for bookings only; that it works here is our decision.
                 * @example 0
                 */
                offset?: components["parameters"]["OffsetInferred"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of locations, and how many there are in all. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidList"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /**
                 * @description Only people who work at this location. The guide names the field but shows no syntax; we take it as a plain parameter, and `filters` with the field `locationId` does the same. A location that does not exist is a 422.
                 * @example 770e8400-e29b-41d4-a716-446655440002
                 */
                locationId?: string;
                /**
                 * @description Conditions that must all hold, written `filters[0][field]=locationId&filters[0][operator]==&filters[0][value]=770e8400-…`. An unknown field or operator is a 422.
                 * @example [
                 *       {
                 *         "field": "status",
                 *         "operator": "=",
                 *         "value": "active"
                 *       }
                 *     ]
                 */
                filters?: components["parameters"]["PersonFilters"];
                /**
                 * @description The field to sort by. Left out, items come in the order they were added.
                 * @example lastname
                 */
                orderBy?: components["parameters"]["PersonOrderBy"];
                /**
                 * @description The direction of `orderBy`. Shown by the vendor for bookings only; that it works here is our decision.
                 * @example asc
                 */
                order?: components["parameters"]["OrderInferred"];
                /**
                 * @description How many items a page holds. Shown by the vendor for bookings only; that it works here is our decision.
                 * @example 10
                 */
                limit?: components["parameters"]["LimitInferred"];
                /**
                 * @description How many items to skip. Shown by the vendor for bookings only; that it works here is our decision.
                 * @example 0
                 */
                offset?: components["parameters"]["OffsetInferred"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of people, and how many there are in all. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description A filter, a paging parameter or the location is not acceptable. */
            422: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAvailability: {
        parameters: {
            query: {
                /**
                 * @description Where the appointment is to be. One that does not exist is a 422.
                 * @example 770e8400-e29b-41d4-a716-446655440002
                 */
                locationId: string;
                /**
                 * @description What is to be done; its duration is the length of each slot. One that does not exist is a 422.
                 * @example 880e8400-e29b-41d4-a716-446655440003
                 */
                serviceId: string;
                /**
                 * @description First day looked at. Left out, it is today in the salon's time zone.
                 * @example 2026-03-10
                 */
                startDate?: components["schemas"]["Date"];
                /**
                 * @description Last day looked at. Left out, it is 30 days after `startDate`, which is also the furthest it can be: a later day is cut back to that one and `limitExceeded` says so. A day before `startDate` is a 422. Both are our decisions.
                 * @example 2026-03-17
                 */
                endDate?: components["schemas"]["Date"];
                /**
                 * @description Only times of this professional. One who does not exist is a 422.
                 * @example 990e8400-e29b-41d4-a716-446655440004
                 */
                professionalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days that have a free time, the professionals concerned, and the free times. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description A parameter is missing, malformed or names something that does not exist. */
            422: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that must all hold, written `filters[0][field]=email&filters[0][operator]==&filters[0][value]=juan@example.com`. An unknown field or operator is a 422.
                 * @example [
                 *       {
                 *         "field": "email",
                 *         "operator": "=",
                 *         "value": "juan@example.com"
                 *       }
                 *     ]
                 */
                filters?: components["parameters"]["ClientFilters"];
                /**
                 * @description The field to sort by. Left out, items come in the order they were added.
                 * @example lastname
                 */
                orderBy?: components["parameters"]["ClientOrderBy"];
                /**
                 * @description The direction of `orderBy`. Only `asc` is shown anywhere; `desc` and the default are our decision.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description How many items a page holds. The default and the bounds are our decision.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip. The default is our decision.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of clients, and how many match in all. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidList"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The client. Fields this document does not know are ignored. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInput"];
            };
        };
        responses: {
            /** @description Created; the id of the new client. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedClient"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidClient"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's id. Anything else, also what is no UUID, is a 404.
                 * @example 660e8400-e29b-41d4-a716-446655440001
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ClientNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's id. Anything else, also what is no UUID, is a 404.
                 * @example 660e8400-e29b-41d4-a716-446655440001
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The client as it is to be, in the same form as when it is created. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInput"];
            };
        };
        responses: {
            /** @description Replaced; no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ClientNotFoundOnWrite"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidClient"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's id. Anything else, also what is no UUID, is a 404.
                 * @example 660e8400-e29b-41d4-a716-446655440001
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted; no body. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ClientNotFoundOnWrite"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBookings: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that must all hold, written `filters[0][field]=status&filters[0][operator]==&filters[0][value]=confirmed`. Times are ISO 8601. An unknown field or operator is a 422.
                 * @example [
                 *       {
                 *         "field": "status",
                 *         "operator": "=",
                 *         "value": "confirmed"
                 *       },
                 *       {
                 *         "field": "startTime",
                 *         "operator": ">=",
                 *         "value": "2026-03-05T00:00:00Z"
                 *       }
                 *     ]
                 */
                filters?: components["parameters"]["BookingFilters"];
                /**
                 * @description The field to sort by. Left out, items come in the order they were added.
                 * @example startTime
                 */
                orderBy?: components["parameters"]["BookingOrderBy"];
                /**
                 * @description The direction of `orderBy`. Only `asc` is shown anywhere; `desc` and the default are our decision.
                 * @example asc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description How many items a page holds. The default and the bounds are our decision.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip. The default is our decision.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of bookings, and how many match in all. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidList"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBooking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The booking. Fields this document does not know are ignored. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingInput"];
            };
        };
        responses: {
            /** @description Created; the id of the new booking. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedBooking"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description A field is missing or malformed, names something that does not exist, or the time is not offered. */
            422: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationProblem"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The booking's id. Anything else, also what is no UUID, is a 404.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no booking with this id. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always this text.
                         * @constant
                         */
                        message: "Booking not found.";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}

/** By operation, the query parameters that have a default and so are never absent. */
export interface queryDefaults {
  listServices: 'order' | 'limit' | 'offset'
  listLocations: 'order' | 'limit' | 'offset'
  listPeople: 'order' | 'limit' | 'offset'
  listClients: 'order' | 'limit' | 'offset'
  listBookings: 'order' | 'limit' | 'offset'
}
