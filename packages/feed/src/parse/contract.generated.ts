// Generated from schema.ts by npm run generate. Do not edit.
import * as formats from './formats.js';
import * as rules from './record-rules.js';
import type { RecordNode } from './table.js';

/** The document without its sections. */
export const envelope: RecordNode = {
  must: {
    floorboard: formats.version,
    generatedAt: formats.instant,
    facility: {
      must: {
        id: formats.id,
        name: 200,
      },
      spare: {
        level: /* @__PURE__ */ formats.oneOf("facility","network","state"),
        network: 200,
        state: 200,
      },
      defaults: {
        level: "facility",
      },
    },
  },
  spare: {
    staleAfter: formats.duration,
    archive: formats.flag,
    locale: formats.language,
    timeZone: formats.timeZone,
  },
  defaults: {
    staleAfter: "PT36H",
  },
};

export const sectionNames = ["nps","customers","actions","awards","kpis","purpose"] as const;

export const nps: RecordNode = {
  must: {
    period: /* @__PURE__ */ formats.oneOf("day","week","month","quarter","year"),
    periods: {
      list: {
        must: {
          period: formats.period,
          promoters: formats.count,
          passives: formats.count,
          detractors: formats.count,
        },
      },
      unique: ["period"],
      grain: true,
      ordered: true,
    },
  },
  spare: {
    title: 200,
    asOf: formats.instant,
    source: 500,
    target: formats.score,
    events: {
      list: {
        must: {
          period: formats.period,
          label: 200,
        },
        may: {
          rebase: formats.flag,
        },
      },
      grain: true,
    },
    smallSample: {
      may: {
        suppressBelow: formats.count,
        lowBelow: formats.count,
      },
      defaults: {
        suppressBelow: 5,
        lowBelow: 30,
      },
    },
  },
  defaults: {
    smallSample: {"suppressBelow":5,"lowBelow":30},
  },
};

export const customers: RecordNode = {
  must: {
    period: /* @__PURE__ */ formats.oneOf("day","week","month","quarter","year"),
    periods: {
      list: {
        must: {
          period: formats.period,
          opening: formats.count,
          gained: formats.count,
          lost: formats.count,
        },
        may: {
          wonBack: formats.count,
          transfersIn: formats.count,
          transfersOut: formats.count,
          value: {
            must: {
              gained: formats.number,
              lost: formats.number,
              currency: formats.currency,
            },
          },
        },
      },
      unique: ["period"],
      grain: true,
      ordered: true,
    },
  },
  spare: {
    title: 200,
    asOf: formats.instant,
    source: 500,
    reasons: {
      list: {
        must: {
          period: formats.period,
          change: /* @__PURE__ */ formats.oneOf("gained","lost","wonBack"),
          reason: 200,
          count: formats.count,
        },
      },
      unique: ["period","change","reason"],
      grain: true,
    },
    changes: {
      list: {
        must: {
          id: formats.id,
          change: /* @__PURE__ */ formats.oneOf("gained","lost","wonBack"),
          on: formats.when,
        },
        may: {
          reason: 200,
          label: 200,
          consent: /* @__PURE__ */ formats.oneOf("board","intranet","none"),
        },
        rule: rules.labelNeedsConsent,
      },
      unique: ["id","change","on"],
    },
  },
};

export const actions: RecordNode = {
  must: {
    items: {
      list: {
        must: {
          id: formats.id,
          title: 200,
          status: /* @__PURE__ */ formats.oneOf("open","doing","blocked","done","dropped"),
          raisedOn: formats.when,
        },
        may: {
          dueOn: formats.when,
          doneOn: formats.when,
          owner: 200,
          owners: {
            list: 200,
          },
          level: /* @__PURE__ */ formats.oneOf("facility","network","state"),
          escalatedOn: formats.when,
          source: /* @__PURE__ */ formats.oneOf("huddle","call","idea","nps","customer","frontline"),
          experience: 200,
          note: 2000,
        },
      },
      unique: ["id"],
    },
  },
  spare: {
    title: 200,
    asOf: formats.instant,
    source: 500,
  },
};

export const awards: RecordNode = {
  must: {
    items: {
      list: {
        must: {
          award: 200,
          period: formats.period,
          winners: {
            list: {
              must: {
                name: 200,
              },
              may: {
                team: 200,
                kind: /* @__PURE__ */ formats.oneOf("person","team"),
                consent: /* @__PURE__ */ formats.oneOf("board","intranet","none"),
              },
              spare: {
                photo: formats.url,
              },
            },
            whole: true,
          },
        },
        may: {
          id: formats.id,
          citation: 2000,
          criterion: 500,
          customerQuote: 2000,
          nominatedBy: 200,
          consent: /* @__PURE__ */ formats.oneOf("board","intranet","none"),
        },
        defaults: {
          consent: "board",
        },
        rule: rules.winnersNeedCitation,
      },
      unique: ["id"],
    },
  },
  spare: {
    title: 200,
    asOf: formats.instant,
    source: 500,
  },
};

export const kpis: RecordNode = {
  must: {
    items: {
      list: {
        must: {
          id: formats.id,
          label: 200,
          value: formats.figure,
          better: /* @__PURE__ */ formats.oneOf("higher","lower","neutral"),
        },
        may: {
          unit: 20,
          format: {
            may: {
              style: /* @__PURE__ */ formats.oneOf("decimal","percent","currency"),
              maximumFractionDigits: formats.digits,
              currency: formats.currency,
            },
            rule: rules.currencyNeedsCode,
          },
          target: formats.number,
          asOf: formats.instant,
          history: {
            list: {
              must: {
                period: formats.period,
                value: formats.figure,
              },
            },
            unique: ["period"],
            grain: true,
            ordered: true,
          },
        },
      },
      unique: ["id"],
    },
  },
  spare: {
    title: 200,
    asOf: formats.instant,
    source: 500,
  },
};

export const purpose: RecordNode = {
  must: {
    text: 240,
  },
  spare: {
    title: 200,
    asOf: formats.instant,
    source: 500,
    by: 200,
    since: 200,
  },
};
