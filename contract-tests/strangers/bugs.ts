/** The names of the bugs planted in the strangers; bugs.md says what each of them does wrong. */
export const expressSqlBugs = [
  // the contract
  'any-bearer-key',
  'missing-key-called-invalid',
  'dias-without-key',
  'created-client-200',
  'price-as-text',
  'notify-as-number',
  'status-in-capitals',
  'client-404-named-booking',
  'not-working-404',
  'details-not-lists',
  'put-answers-200',
  'hour-unpadded',
  // answers that contradict each other
  'overlap-same-start-only',
  'availability-start-only',
  'dias-counts-taken',
  'proximo-is-first-slot',
  'count-not-updated',
  'hasta-exclusive',
  'holiday-open-in-day-view',
  'reserva-blocks-first-service',
  'total-of-first-service',
  'location-defaulted',
  'amount-from-service',
  'refused-booking-kept',
  'professional-filter-lost-in-slots',
  'availability-any-place',
  'second-page-repeats',
  'total-is-page-length',
  'people-first-place-only',
  'deleted-client-still-listed',
  // an unusual value or day
  'plus-becomes-space',
  'quote-cut',
  'last-slot-refused',
  'break-crossed',
  'dias-skip-month-end',
  'clock-change-shift',
  // at once, or in an order
  'two-at-once-both-booked',
  'reserva-number-shared',
  'client-stored-late',
  'queries-mixed-at-once',
] as const

export const plainEventsBugs = [
  // the contract
  'total-as-text',
  'created-id-nested',
  'bearer-unread',
  'salon-key-opens-citapro',
  'wrong-key-called-missing',
  'iso-times-in-slots',
  'limit-exceeded-null',
  'missing-location-accepted',
  'error-flat',
  'today-in-past',
  'professional-id-text',
  'agent-flag-missing',
  // answers that contradict each other
  'empty-search-404',
  'enclosed-booking-unseen',
  'reserva-wrong-holder',
  'closing-time-ignored',
  'ultimo-slot-is-end',
  'dias-count-all',
  'open-booking-on-busy-person',
  'status-always-confirmed',
  'person-forgotten',
  'cancelled-hidden-but-counted',
  'from-is-after',
  'sorted-within-page',
  'email-filter-contains',
  'put-ignores-phone',
  'service-embedded-first',
  'duration-only-echoed',
  'default-end-after-a-week',
  'end-equal-to-start-accepted',
  // an unusual value or day
  'evening-reserva-next-day',
  'names-as-latin1',
  'long-name-cut',
  'unpadded-day',
  'iso-milliseconds-refused',
  'amount-cents-lost',
  // at once, or in an order
  'first-read-stale',
  'bodies-mixed-at-once',
  'reservas-at-once-both-made',
  'booking-ids-shared-at-once',
] as const

export const honoDocumentsBugs = [
  // the contract
  'duration-in-hours',
  'salon-key-as-bearer',
  'invalid-key-403',
  'unknown-booking-null',
  'validation-400',
  'slot-times-without-seconds',
  'roaming-name-null',
  'success-true-on-error',
  'unknown-professional-empty',
  'motivo-null-on-free',
  'available-as-number',
  'reserva-200',
  // answers that contradict each other
  'block-half-hour-only',
  'taken-by-place',
  'reserva-still-offered',
  'invalid-reserva-blocks',
  'refused-client-kept',
  'dias-professional-ignored',
  'festivo-with-slots',
  'second-servicio-ignored',
  'availability-any-skill',
  'end-is-one-step',
  'beyond-thirty-days',
  'list-rounds-times',
  'notify-always-false',
  'limit-plus-one',
  'offset-lost-with-filter',
  'new-client-not-found',
  'phone-filter-ignored',
  'adjacent-refused',
  // an unusual value or day
  'sunday-off-for-posts',
  'leap-birthday-refused',
  'old-birthdate-lost',
  'thirty-first-refused',
  'amount-zero-becomes-price',
  'email-case-not-folded',
  // at once, or in an order
  'client-lost-at-once',
  'availability-500-while-booking',
  'two-at-once-none-booked',
  'cache-forgets-dates',
] as const

export type ExpressSqlBug = (typeof expressSqlBugs)[number]
export type PlainEventsBug = (typeof plainEventsBugs)[number]
export type HonoDocumentsBug = (typeof honoDocumentsBugs)[number]

/** Tells whether a bug is on. A name that the stranger does not have is refused. */
export const switchOf = <Name extends string>(
  names: readonly Name[],
  on: ReadonlySet<string> = new Set(),
): ((name: Name) => boolean) => {
  const strange = [...on].filter((name) => !names.some((known) => known === name))
  if (strange.length > 0) {
    throw new Error(`No such bug: ${strange.join(', ')}. There are: ${names.join(', ')}.`)
  }
  return (name) => on.has(name)
}

/**
 * What a slow mail server or payment costs between a check and the write that rests on it. It ends
 * when a second caller comes, or after a moment; so those who come at once surely meet.
 */
export const pauseToMeet = (): (() => Promise<void>) => {
  let leave: (() => void) | undefined
  return () =>
    new Promise((resolve) => {
      if (leave !== undefined) {
        leave()
        resolve()
        return
      }
      const end = (): void => {
        clearTimeout(timer)
        leave = undefined
        resolve()
      }
      const timer = setTimeout(end, 150)
      leave = end
    })
}
