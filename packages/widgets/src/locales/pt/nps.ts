import type { Count } from '../count.js';
import { capital, counted } from '../romance.js';
import type { Catalogue } from '../registry.js';

type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

const grains: Record<Grain, readonly [string, string]> = {
  day: ['dia', 'dias'],
  week: ['semana', 'semanas'],
  month: ['mês', 'meses'],
  quarter: ['trimestre', 'trimestres'],
  year: ['ano', 'anos'],
};

/** Em outubro de 2026, em 31 de outubro, no T4 de 2026, na semana 43, em 2026. */
const during = (period: string, grain: Grain) =>
  grain === 'week' ? `na ${period.replace(/^a /, '')}` : `${grain === 'quarter' ? 'no' : 'em'} ${period}`;
/** Com setembro, com a semana 43, com o T4, com 31 de outubro. */
const against = (period: string) => `com ${/^T\d/.test(period) ? 'o ' : ''}${period}`;
const subject = (name: string, grain: Grain) => capital(grain === 'quarter' ? `o ${name}` : name);

const above = (up: boolean) => (up ? 'acima' : 'abaixo');
const range = (up: boolean) => `${above(up)} da faixa habitual`;
const average = (up: boolean) => `${above(up)} da média`;
const edge = (up: boolean) => `perto do ${up ? 'topo' : 'fundo'} da faixa habitual`;
const periods = (n: Count, grain: Grain) => counted(n, ...grains[grain]);
const small = 'Três Quatro Cinco Seis Sete Oito Nove Dez Onze Doze'.split(' ');
/** Sete meses; 13 meses. */
const run = (n: Count, grain: Grain) =>
  periods(
    { ...n, text: n.n === 2 ? (grain === 'week' ? 'Duas' : 'Dois') : (small[n.n - 3] ?? n.text) },
    grain,
  );
const lastYear = (name: string) => `${name} do ano passado`;
const points = (n: Count) => counted(n, 'ponto', 'pontos');
const twoOfTheLastThree = (grain: Grain) =>
  grain === 'week' ? 'Duas das últimas três semanas' : `Dois dos últimos três ${grains[grain][1]}`;

const categories = ['Promotores', 'Neutros', 'Detratores'];

export const nps: Catalogue['nps'] = {
  heading: 'Net Promoter Score',
  empty: 'Ainda não há respostas registradas.',
  noScore: 'Ainda sem nota: poucas respostas',

  responses: (n) => counted(n, 'resposta', 'respostas'),
  fewerThan: (least) => `menos de ${least}`,
  fewerThanResponses: (least) => `menos de ${least} respostas`,
  gaps: { suppressed: 'poucas respostas', none: 'nenhuma resposta', missing: 'sem registro' },
  periods,
  lastYear,
  soFar: (period) => `${capital(period)} até agora`,
  about: (what, text) => `${what}: ${text}`,
  joined: (texts) => texts.join(', '),
  stop: (text) => `${text}.`,

  likelyShort: (low, high) => `Provável: ${low}\u00a0a\u00a0${high}`,
  likely: (low, high) => `Provavelmente entre ${low} e ${high}`,

  change: (sign, n, other) =>
    sign
      ? `${sign > 0 ? 'Sobe' : 'Desce'} ${points(n)} em comparação ${against(other)}:`
      : `Igual em comparação ${against(other)}:`,
  offTarget: (sign, n, target) =>
    sign ? `${points(n)} ${above(sign > 0)} da meta de ${target}:` : `Na meta de ${target}:`,
  clear: (clear) => (clear ? 'uma mudança clara' : 'sem mudança clara'),
  clearOfTarget: (clear) => (clear ? 'mais do que o acaso explica' : 'pode ser acaso'),
  nothingToCompare: (other) => `Sem nota para comparar: ${other}`,
  tooFewToCompare: (least) => [`Menos de ${least} respostas:`, 'sem comparação'],

  target: (score) => `Meta ${score}`,
  outlook: {
    'will reach': ['será alcançada neste ritmo', 'será alcançada'],
    'may or may not': ['talvez seja alcançada neste ritmo', 'talvez seja alcançada'],
    'will not reach': ['não será alcançada neste ritmo', 'não será alcançada'],
  },

  finding: {
    suppressed: ({ name, grain }) => `Poucas respostas ${during(name, grain)}`,
    none: ({ name, grain }) => `Nenhuma resposta ${during(name, grain)}`,
    'too early': ({ n, grain }) => `Cedo demais para dizer: ${periods(n, grain)}`,
    outside: ({ name, grain, up }) => `${subject(name, grain)} se destaca: ${range(up)}`,
    trend: ({ n, grain, up }) => `${run(n, grain)} ${up ? 'subindo' : 'descendo'}`,
    'two of three': ({ grain, up }) => `${twoOfTheLastThree(grain)} ${edge(up)}`,
    shift: ({ n, grain, up }) => `${run(n, grain)} ${average(up)}`,
    since: ({ event, up }) => `Mais ${up ? 'alto' : 'baixo'} desde ${event} do que o acaso explica`,
    'last year': ({ name, up }) => `${up ? 'Sobe' : 'Desce'} em comparação ${against(lastYear(name))}`,
    usual: ({ name, grain }) => `${subject(name, grain)} está na faixa habitual`,
    'not yet': () => 'Ainda sem mudança clara',
  },
  signal: {
    outside: range,
    trend: (up) => `parte de uma ${up ? 'subida' : 'descida'}`,
    'two of three': (up) => `${edge(up)}, dois de três`,
    shift: (up) => `parte de uma série ${average(up)}`,
  },

  summary: ({ score, period, responses, low, high }, grain) =>
    `NPS ${score} ${during(period, grain)}, de ${responses} (entre ${low} e ${high})`,
  point: ({ score, responses, low, high }) =>
    `NPS ${score}, provavelmente entre ${low} e ${high}, ${responses}`,

  chart: (heading) => `${heading}, gráfico. As setas do teclado percorrem os pontos.`,
  average: (mean) => `Média ${mean}`,
  trialLimits: 'Limites provisórios',
  noLimits: 'Ainda sem limites',
  rangeName: 'Faixa habitual',
  span: (from, until) => (from === until ? from : `${from} a ${until}`),
  howToRead: {
    trend: 'A barra mostra onde a nota provavelmente está; a faixa, onde ela costuma estar.',
    shares: 'Promotores respondem 9 ou 10; neutros, 7 ou 8; detratores, de 0 a 6.',
  },
  rebase: 'novos limites',
  categories,

  caption: (heading, grain) => `${heading} por ${grains[grain][0]}`,
  columns: [
    'Período',
    'Respostas',
    'NPS',
    'Provável de',
    'Provável a',
    'Média',
    'Habitual de',
    'Habitual a',
    'Sinal',
    ...categories,
    'Acontecimento',
  ],
};
