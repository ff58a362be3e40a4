import { counted } from '../romance.js';
import type { Catalogue } from '../registry.js';

const units: Record<'minute' | 'hour' | 'day', readonly [string, string]> = {
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['dia', 'dias'],
};

export const common: Catalogue['common'] = {
  loading: 'Carregando',
  nothingYet: 'Ainda não há nada para mostrar.',
  asOf: (when) => `Dados: ${when}`,
  recordsTo: (day) => `Dados até ${day}`,
  today: (time) => `hoje ${time}`,
  yesterday: (time) => `ontem ${time}`,
  dayAndTime: (day, time) => `${day} ${time}`,
  duration: (n, unit) => counted(n, ...units[unit]),
  notRenewed: (duration) => `Os dados não são renovados há ${duration}.`,
  unreachableSince: (when) => `Sem acesso à fonte de dados desde ${when}.`,
  unreachable: 'Sem acesso à fonte de dados.',
  unreadable: 'O arquivo mais recente não pode ser lido.',
  lastGood: (when) => `Último estado válido: ${when}.`,
  lastGoodUndated: 'Este é o último estado válido.',
  fault: 'Esta parte do quadro falhou.',
  expired: 'Antigo demais para servir de guia.',
  lostRecords: (n) => counted(n, 'registro omitido', 'registros omitidos'),
  showData: 'Ver os dados',
  hideData: 'Ocultar os dados',
  week: (week, year) => `semana ${week} de ${year}`,
  weekName: (week) => `a semana ${week}`,
  weekShort: (week) => `S${week}`,
  quarter: (quarter, year) => `T${quarter} de ${year}`,
  quarterShort: (quarter) => `T${quarter}`,
  none: '–',
  page: (page, pages) => `${page} de ${pages}`,
};
