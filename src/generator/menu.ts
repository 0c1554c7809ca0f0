/** The trades of a salon; each looks after one category of services. */
export const trades = ['hair', 'barber', 'nails', 'skin', 'face', 'massage'] as const

export type Trade = (typeof trades)[number]

export const categoryNames: Readonly<Record<Trade, string>> = {
  hair: 'Cabello',
  barber: 'Barbería',
  nails: 'Manos y pies',
  skin: 'Estética',
  face: 'Maquillaje y mirada',
  massage: 'Masajes y bienestar',
}

export interface MenuEntry {
  readonly trade: Trade
  readonly name: string
  /** Minutes. */
  readonly duration: number
  /** What it costs in an ordinary place. */
  readonly price: number
  readonly description?: string
}

const entry = (
  trade: Trade,
  name: string,
  [duration, price]: readonly [number, number],
  description?: string,
): MenuEntry => ({ trade, name, duration, price, ...(description && { description }) })

/** What salons offer, what every one has first: a short menu takes the head of the list. */
export const menu: readonly MenuEntry[] = [
  entry('hair', 'Lavado y peinado', [45, 28], 'Lavado con masaje y peinado con secador.'),
  entry('hair', 'Coloración completa', [120, 85], 'Con prueba de alergia previa.'),
  entry('nails', 'Manicura clásica', [45, 20], 'Limado, cutículas y esmaltado.'),
  entry('nails', 'Pedicura spa', [60, 35], 'Con exfoliación y masaje.'),
  entry('hair', 'Corte infantil', [30, 18], 'Hasta los 12 años.'),
  entry('barber', 'Arreglo de barba', [30, 15], 'Con toalla caliente.'),
  entry('hair', 'Mechas balayage', [150, 120]),
  entry('barber', 'Corte y barba', [60, 35]),
  entry('nails', 'Esmaltado semipermanente', [45, 26], 'Dura hasta tres semanas.'),
  entry('skin', 'Limpieza facial', [60, 45], 'Con extracción y mascarilla.'),
  entry('hair', 'Retoque de raíz', [90, 55]),
  entry('face', 'Diseño de cejas', [30, 16]),
  entry('hair', 'Alisado de keratina', [180, 140], 'No apto durante el embarazo.'),
  entry('hair', 'Tratamiento hidratante', [30, 24]),
  entry('face', 'Maquillaje social', [60, 48]),
  entry('skin', 'Depilación de piernas', [45, 30]),
  entry('barber', 'Afeitado tradicional', [30, 20], 'A navaja, con toalla caliente.'),
  entry('massage', 'Masaje relajante', [60, 50]),
  entry('hair', 'Recogido', [60, 45], 'Para bodas y fiestas.'),
  entry('nails', 'Uñas de gel', [90, 42]),
  entry('hair', 'Corte y peinado', [75, 58]),
  entry('nails', 'Retirada de esmalte', [15, 8]),
  entry('face', 'Extensiones de pestañas', [120, 70]),
  entry('massage', 'Masaje descontracturante', [60, 58]),
  entry('hair', 'Mechas clásicas', [120, 90]),
  entry('skin', 'Depilación facial', [15, 10]),
  entry('barber', 'Corte degradado', [45, 28]),
  entry('hair', 'Baño de color', [60, 40]),
  entry('face', 'Lifting de pestañas', [60, 45]),
  entry('nails', 'Pedicura clásica', [45, 26]),
  entry('hair', 'Corte de flequillo', [15, 10]),
  entry('massage', 'Masaje de espalda', [30, 32]),
  entry('skin', 'Higiene profunda', [90, 68]),
  entry('hair', 'Ondas al agua', [45, 34]),
  entry('barber', 'Coloración de barba', [45, 24]),
  entry('nails', 'Relleno de gel', [60, 32]),
  entry('face', 'Maquillaje de novia', [90, 130], 'Incluye prueba.'),
  entry('hair', 'Peinado de novia', [120, 150], 'Incluye prueba.'),
  entry('skin', 'Tratamiento antiedad', [75, 80]),
  entry('massage', 'Reflexología podal', [45, 40]),
  entry('hair', 'Botox capilar', [120, 95]),
  entry('face', 'Laminado de cejas', [45, 38]),
  entry('nails', 'Manicura rusa', [75, 38]),
  entry('barber', 'Rapado', [15, 12]),
  entry('hair', 'Extensiones', [180, 190]),
  entry('skin', 'Depilación de axilas', [15, 12]),
  entry('massage', 'Piedras calientes', [90, 78]),
  entry('hair', 'Decoloración', [150, 110]),
  entry('nails', 'Decoración de uñas', [30, 14]),
  entry('skin', 'Exfoliación corporal', [60, 52]),
  entry('face', 'Tinte de pestañas', [30, 18]),
  entry('barber', 'Tratamiento capilar', [30, 26]),
  entry('hair', 'Matiz', [30, 22]),
  entry('massage', 'Drenaje linfático', [60, 60]),
  entry('nails', 'Parafina de manos', [30, 18]),
  entry('skin', 'Depilación completa', [90, 65]),
  entry('hair', 'Asesoría de imagen', [45, 30]),
  entry('face', 'Clase de automaquillaje', [120, 75]),
]
