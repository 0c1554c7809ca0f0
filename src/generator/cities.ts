export type Country = 'Ecuador' | 'España'

export interface City {
  readonly name: string
  readonly state: string
  readonly country: Country
  readonly latitude: number
  readonly longitude: number
  /** What landline numbers start with. */
  readonly landline: string
  readonly quarters: readonly string[]
  readonly streets: readonly string[]
}

/** Where salons are and clients live: real cities and streets, house numbers drawn. */
export const cities: readonly [City, ...City[]] = [
  {
    name: 'Quito',
    state: 'Pichincha',
    country: 'Ecuador',
    latitude: -0.1807,
    longitude: -78.4678,
    landline: '+5932',
    quarters: [
      'Cumbayá',
      'La Carolina',
      'Iñaquito',
      'La Floresta',
      'El Batán',
      'Tumbaco',
      'Quitumbe',
    ],
    streets: [
      'Av. 6 de Diciembre',
      'Av. República de El Salvador',
      'Av. Eloy Alfaro',
      'Av. González Suárez',
      'Calle Whymper',
      'Av. de la Prensa',
      'Av. Naciones Unidas',
      'Calle Isabel la Católica',
    ],
  },
  {
    name: 'Madrid',
    state: 'Madrid',
    country: 'España',
    latitude: 40.4168,
    longitude: -3.7038,
    landline: '+3491',
    quarters: ['Chamberí', 'Malasaña', 'Lavapiés', 'Retiro', 'Arganzuela', 'Tetuán'],
    streets: [
      'Calle de Fuencarral',
      'Calle de Alcalá',
      'Calle de Goya',
      'Calle de Bravo Murillo',
      'Paseo de las Delicias',
      'Calle de Embajadores',
      'Calle del Carmen',
    ],
  },
  {
    name: 'Guayaquil',
    state: 'Guayas',
    country: 'Ecuador',
    latitude: -2.1709,
    longitude: -79.9224,
    landline: '+5934',
    quarters: ['Urdesa', 'Kennedy', 'Los Ceibos', 'La Alborada', 'Puerto Santa Ana'],
    streets: [
      'Av. Víctor Emilio Estrada',
      'Av. 9 de Octubre',
      'Av. Francisco de Orellana',
      'Calle Panamá',
      'Av. Carlos Julio Arosemena',
    ],
  },
  {
    name: 'Valencia',
    state: 'Valencia',
    country: 'España',
    latitude: 39.4699,
    longitude: -0.3763,
    landline: '+3496',
    quarters: ['Ruzafa', 'El Carmen', 'Benimaclet', 'El Cabanyal'],
    streets: [
      'Calle de Colón',
      'Calle de Sueca',
      'Gran Vía',
      'Calle de la Paz',
      'Avenida del Puerto',
    ],
  },
  {
    name: 'Cuenca',
    state: 'Azuay',
    country: 'Ecuador',
    latitude: -2.9001,
    longitude: -79.0059,
    landline: '+5937',
    quarters: ['El Vergel', 'Totoracocha', 'San Sebastián', 'Yanuncay'],
    streets: [
      'Calle Larga',
      'Av. Solano',
      'Calle Gran Colombia',
      'Av. Ordóñez Lasso',
      'Calle Bolívar',
    ],
  },
  {
    name: 'Sevilla',
    state: 'Sevilla',
    country: 'España',
    latitude: 37.3891,
    longitude: -5.9845,
    landline: '+3495',
    quarters: ['Triana', 'Nervión', 'Los Remedios', 'La Macarena'],
    streets: [
      'Calle Sierpes',
      'Calle San Jacinto',
      'Calle Feria',
      'Avenida de la Constitución',
      'Calle Asunción',
    ],
  },
  {
    name: 'Málaga',
    state: 'Málaga',
    country: 'España',
    latitude: 36.7213,
    longitude: -4.4214,
    landline: '+3495',
    quarters: ['El Perchel', 'Pedregalejo', 'Teatinos'],
    streets: ['Calle Larios', 'Calle Granada', 'Alameda Principal', 'Paseo de Sancha'],
  },
]
