import { counted } from '../romance.js';
import type { Catalogue } from '../registry.js';

const units: Record<'minute' | 'hour' | 'day', readonly [string, string]> = {
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
};

export const common: Catalogue['common'] = {
  loading: 'Cargando',
  nothingYet: 'Todavía no hay nada que mostrar.',
  asOf: (when) => `Datos: ${when}`,
  recordsTo: (day) => `Datos hasta el ${day}`,
  today: (time) => `hoy ${time}`,
  yesterday: (time) => `ayer ${time}`,
  dayAndTime: (day, time) => `${day} ${time}`,
  duration: (n, unit) => counted(n, ...units[unit]),
  notRenewed: (duration) => `Los datos no se renuevan desde hace ${duration}.`,
  unreachableSince: (when) => `Sin acceso a la fuente de datos desde ${when}.`,
  unreachable: 'Sin acceso a la fuente de datos.',
  unreadable: 'El archivo más reciente no se puede leer.',
  lastGood: (when) => `Último estado válido: ${when}.`,
  lastGoodUndated: 'Este es el último estado válido.',
  fault: 'Esta parte del tablero ha fallado.',
  expired: 'Demasiado antiguo para guiarse por ello.',
  lostRecords: (n) => counted(n, 'registro omitido', 'registros omitidos'),
  showData: 'Ver los datos',
  hideData: 'Ocultar los datos',
  week: (week, year) => `semana ${week} de ${year}`,
  weekName: (week) => `la semana ${week}`,
  weekShort: (week) => `S${week}`,
  quarter: (quarter, year) => `T${quarter} de ${year}`,
  quarterShort: (quarter) => `T${quarter}`,
  none: '–',
  page: (page, pages) => `${page} de ${pages}`,
};
