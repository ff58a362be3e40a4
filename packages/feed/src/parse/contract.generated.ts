// Generated from schema.ts by npm run generate. Do not edit.
import type { RecordNode } from './table.js';

export const contract: RecordNode = {
  "fields": {
    "floorboard": [
      1
    ],
    "generatedAt": "instant",
    "staleAfter?": "duration",
    "archive?": true,
    "facility": {
      "fields": {
        "id": "id",
        "name": 200,
        "level?": [
          "facility",
          "network",
          "state"
        ],
        "network?": 200,
        "state?": 200
      },
      "defaults": {
        "level": "facility"
      },
      "alone": true
    },
    "locale?": "language",
    "timeZone?": "timeZone",
    "nps?": {
      "fields": {
        "title?": 200,
        "asOf?": "instant",
        "source?": 500,
        "period": [
          "day",
          "week",
          "month",
          "quarter",
          "year"
        ],
        "periods": {
          "list": {
            "fields": {
              "period": "period",
              "promoters": {
                "number": [
                  0,
                  null
                ],
                "whole": true
              },
              "passives": {
                "number": [
                  0,
                  null
                ],
                "whole": true
              },
              "detractors": {
                "number": [
                  0,
                  null
                ],
                "whole": true
              }
            }
          },
          "unique": [
            "period"
          ],
          "grain": "section",
          "ordered": true
        },
        "target?": {
          "number": [
            -100,
            100
          ]
        },
        "events?": {
          "list": {
            "fields": {
              "period": "period",
              "label": 200,
              "rebase?": true
            }
          },
          "grain": "section"
        },
        "smallSample?": {
          "fields": {
            "suppressBelow?": {
              "number": [
                0,
                null
              ],
              "whole": true
            },
            "lowBelow?": {
              "number": [
                0,
                null
              ],
              "whole": true
            }
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
      },
      "alone": true
    },
    "customers?": {
      "fields": {
        "title?": 200,
        "asOf?": "instant",
        "source?": 500,
        "period": [
          "day",
          "week",
          "month",
          "quarter",
          "year"
        ],
        "periods": {
          "list": {
            "fields": {
              "period": "period",
              "opening": {
                "number": [
                  0,
                  null
                ],
                "whole": true
              },
              "gained": {
                "number": [
                  0,
                  null
                ],
                "whole": true
              },
              "lost": {
                "number": [
                  0,
                  null
                ],
                "whole": true
              },
              "wonBack?": {
                "number": [
                  0,
                  null
                ],
                "whole": true
              },
              "transfersIn?": {
                "number": [
                  0,
                  null
                ],
                "whole": true
              },
              "transfersOut?": {
                "number": [
                  0,
                  null
                ],
                "whole": true
              },
              "value?": {
                "fields": {
                  "gained": {
                    "number": [
                      null,
                      null
                    ]
                  },
                  "lost": {
                    "number": [
                      null,
                      null
                    ]
                  },
                  "currency": "currency"
                }
              }
            }
          },
          "unique": [
            "period"
          ],
          "grain": "section",
          "ordered": true
        },
        "reasons?": {
          "list": {
            "fields": {
              "period": "period",
              "change": [
                "gained",
                "lost",
                "wonBack"
              ],
              "reason": 200,
              "count": {
                "number": [
                  0,
                  null
                ],
                "whole": true
              }
            }
          },
          "unique": [
            "period",
            "change",
            "reason"
          ],
          "grain": "section"
        },
        "changes?": {
          "list": {
            "fields": {
              "id": "id",
              "change": [
                "gained",
                "lost",
                "wonBack"
              ],
              "on": "when",
              "reason?": 200,
              "label?": 200,
              "consent?": [
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
      },
      "alone": true
    },
    "actions?": {
      "fields": {
        "title?": 200,
        "asOf?": "instant",
        "source?": 500,
        "items": {
          "list": {
            "fields": {
              "id": "id",
              "title": 200,
              "status": [
                "open",
                "doing",
                "blocked",
                "done",
                "dropped"
              ],
              "raisedOn": "when",
              "dueOn?": "when",
              "doneOn?": "when",
              "owner?": 200,
              "owners?": {
                "list": 200
              },
              "level?": [
                "facility",
                "network",
                "state"
              ],
              "escalatedOn?": "when",
              "source?": [
                "huddle",
                "call",
                "idea",
                "nps",
                "customer",
                "frontline"
              ],
              "experience?": 200,
              "note?": 2000
            }
          },
          "unique": [
            "id"
          ]
        }
      },
      "alone": true
    },
    "awards?": {
      "fields": {
        "title?": 200,
        "asOf?": "instant",
        "source?": 500,
        "items": {
          "list": {
            "fields": {
              "id?": "id",
              "award": 200,
              "period": "period",
              "winners": {
                "list": {
                  "fields": {
                    "name": 200,
                    "team?": 200,
                    "photo?": "url",
                    "kind?": [
                      "person",
                      "team"
                    ],
                    "consent?": [
                      "board",
                      "intranet",
                      "none"
                    ]
                  },
                  "alone": [
                    "photo"
                  ]
                },
                "whole": true
              },
              "citation?": 2000,
              "criterion?": 500,
              "customerQuote?": 2000,
              "nominatedBy?": 200,
              "consent?": [
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
      "alone": true
    },
    "kpis?": {
      "fields": {
        "title?": 200,
        "asOf?": "instant",
        "source?": 500,
        "items": {
          "list": {
            "fields": {
              "id": "id",
              "label": 200,
              "value": {
                "number": [
                  null,
                  null
                ],
                "nullable": true
              },
              "unit?": 20,
              "format?": {
                "fields": {
                  "style?": [
                    "decimal",
                    "percent",
                    "currency"
                  ],
                  "maximumFractionDigits?": {
                    "number": [
                      0,
                      20
                    ],
                    "whole": true
                  },
                  "currency?": "currency"
                },
                "rule": "currencyNeedsCode"
              },
              "target?": {
                "number": [
                  null,
                  null
                ]
              },
              "better": [
                "higher",
                "lower",
                "neutral"
              ],
              "asOf?": "instant",
              "history?": {
                "list": {
                  "fields": {
                    "period": "period",
                    "value": {
                      "number": [
                        null,
                        null
                      ],
                      "nullable": true
                    }
                  }
                },
                "unique": [
                  "period"
                ],
                "grain": "first",
                "ordered": true
              }
            }
          },
          "unique": [
            "id"
          ]
        }
      },
      "alone": true
    },
    "purpose?": {
      "fields": {
        "title?": 200,
        "asOf?": "instant",
        "source?": 500,
        "text": 240,
        "by?": 200,
        "since?": 200
      },
      "alone": true
    }
  },
  "defaults": {
    "staleAfter": "PT36H"
  },
  "alone": true
};
