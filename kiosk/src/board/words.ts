/** The kiosk's own words, English. */
export const words = {
  asOf: (when: string) => `As of ${when}`,
  recordsTo: (day: string) => `Records to ${day}`,
  paused: 'Paused',
  unknownWidget: 'This widget doesn’t exist',
  noFeed: 'This tile has no feed',
  brokenWidget: 'This widget has failed',
  didNotStart: (type: string) => `The widget “${type}” did not start; the browser’s console says why.`,
  failedWith: (type: string, why: string) => `The widget “${type}” has failed: ${why}`,
  stopped: (name: string, time: string) => `${name}: stopped at ${time}`,
  startsAgain: 'It is tried again by itself.',
  noBoard: 'This board can’t be shown',
  noBoardRemedy: 'Mend it in kiosk.json; this screen takes the change up within a minute.',
  noConfiguration: 'No configuration',
  noConfigurationLead: (address: string) => `This screen follows ${address}`,
  noConfigurationRemedy:
    'Put a kiosk.json there, or name another with ?config=URL. This screen asks again every 10 seconds.',
};
