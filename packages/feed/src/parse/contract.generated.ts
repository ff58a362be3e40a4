// Generated from schema.ts by npm run generate. Do not edit.
import type { RecordNode } from './table.js';

export const contract = {
  "must": {
    "floorboard": "version",
    "generatedAt": "instant",
    "facility": {
      "must": {
        "id": "id",
        "name": 200
      },
      "spare": {
        "level": [
          "facility",
          "network",
          "state"
        ],
        "network": 200,
        "state": 200
      },
      "defaults": {
        "level": "facility"
      }
    }
  },
  "spare": {
    "staleAfter": "duration",
    "archive": "flag",
    "locale": "language",
    "timeZone": "timeZone",
    "nps": {
      "must": {
        "period": [
          "day",
          "week",
          "month",
          "quarter",
          "year"
        ],
        "periods": {
          "list": {
            "must": {
              "period": "period",
              "promoters": "count",
              "passives": "count",
              "detractors": "count"
            }
          },
          "unique": [
            "period"
          ],
          "grain": true,
          "ordered": true
        }
      },
      "spare": {
        "title": 200,
        "asOf": "instant",
        "source": 500,
        "target": "score",
        "events": {
          "list": {
            "must": {
              "period": "period",
              "label": 200
            },
            "may": {
              "rebase": "flag"
            }
          },
          "grain": true
        },
        "smallSample": {
          "may": {
            "suppressBelow": "count",
            "lowBelow": "count"
          },
          "defaults": {
            "suppressBelow": 5,
            "lowBelow": 30
          }
        }
      },
      "defaults": {
        "smallSample": {
          "suppressBelow": 5,
          "lowBelow": 30
        }
      }
    },
    "customers": {
      "must": {
        "period": [
          "day",
          "week",
          "month",
          "quarter",
          "year"
        ],
        "periods": {
          "list": {
            "must": {
              "period": "period",
              "opening": "count",
              "gained": "count",
              "lost": "count"
            },
            "may": {
              "wonBack": "count",
              "transfersIn": "count",
              "transfersOut": "count",
              "value": {
                "must": {
                  "gained": "number",
                  "lost": "number",
                  "currency": "currency"
                }
              }
            }
          },
          "unique": [
            "period"
          ],
          "grain": true,
          "ordered": true
        }
      },
      "spare": {
        "title": 200,
        "asOf": "instant",
        "source": 500,
        "reasons": {
          "list": {
            "must": {
              "period": "period",
              "change": [
                "gained",
                "lost",
                "wonBack"
              ],
              "reason": 200,
              "count": "count"
            }
          },
          "unique": [
            "period",
            "change",
            "reason"
          ],
          "grain": true
        },
        "changes": {
          "list": {
            "must": {
              "id": "id",
              "change": [
                "gained",
                "lost",
                "wonBack"
              ],
              "on": "when"
            },
            "may": {
              "reason": 200,
              "label": 200,
              "consent": [
                "board",
                "intranet",
                "none"
              ]
            },
            "rule": "labelNeedsConsent"
          },
          "unique": [
            "id",
            "change",
            "on"
          ]
        }
      }
    },
    "actions": {
      "must": {
        "items": {
          "list": {
            "must": {
              "id": "id",
              "title": 200,
              "status": [
                "open",
                "doing",
                "blocked",
                "done",
                "dropped"
              ],
              "raisedOn": "when"
            },
            "may": {
              "dueOn": "when",
              "doneOn": "when",
              "owner": 200,
              "owners": {
                "list": 200
              },
              "level": [
                "facility",
                "network",
                "state"
              ],
              "escalatedOn": "when",
              "source": [
                "huddle",
                "call",
                "idea",
                "nps",
                "customer",
                "frontline"
              ],
              "experience": 200,
              "note": 2000
            }
          },
          "unique": [
            "id"
          ]
        }
      },
      "spare": {
        "title": 200,
        "asOf": "instant",
        "source": 500
      }
    },
    "awards": {
      "must": {
        "items": {
          "list": {
            "must": {
              "award": 200,
              "period": "period",
              "winners": {
                "list": {
                  "must": {
                    "name": 200
                  },
                  "may": {
                    "team": 200,
                    "kind": [
                      "person",
                      "team"
                    ],
                    "consent": [
                      "board",
                      "intranet",
                      "none"
                    ]
                  },
                  "spare": {
                    "photo": "url"
                  }
                },
                "whole": true
              }
            },
            "may": {
              "id": "id",
              "citation": 2000,
              "criterion": 500,
              "customerQuote": 2000,
              "nominatedBy": 200,
              "consent": [
                "board",
                "intranet",
                "none"
              ]
            },
            "defaults": {
              "consent": "board"
            },
            "rule": "winnersNeedCitation"
          },
          "unique": [
            "id"
          ]
        }
      },
      "spare": {
        "title": 200,
        "asOf": "instant",
        "source": 500
      }
    },
    "kpis": {
      "must": {
        "items": {
          "list": {
            "must": {
              "id": "id",
              "label": 200,
              "value": "figure",
              "better": [
                "higher",
                "lower",
                "neutral"
              ]
            },
            "may": {
              "unit": 20,
              "format": {
                "may": {
                  "style": [
                    "decimal",
                    "percent",
                    "currency"
                  ],
                  "maximumFractionDigits": "digits",
                  "currency": "currency"
                },
                "rule": "currencyNeedsCode"
              },
              "target": "number",
              "asOf": "instant",
              "history": {
                "list": {
                  "must": {
                    "period": "period",
                    "value": "figure"
                  }
                },
                "unique": [
                  "period"
                ],
                "grain": true,
                "ordered": true
              }
            }
          },
          "unique": [
            "id"
          ]
        }
      },
      "spare": {
        "title": 200,
        "asOf": "instant",
        "source": 500
      }
    },
    "purpose": {
      "must": {
        "text": 240
      },
      "spare": {
        "title": 200,
        "asOf": "instant",
        "source": 500,
        "by": 200,
        "since": 200
      }
    }
  },
  "defaults": {
    "staleAfter": "PT36H"
  }
} as const satisfies RecordNode;
