#!/bin/sh
# Probes before the browser starts, so that it never opens on its own error page. Gives up after a minute: the browser's
# stored copy of the board needs no server.
n=0
while [ "$n" -lt 60 ]; do
  curl --silent --fail --output /dev/null --max-time 2 "${FLOORBOARD_URL:-http://localhost:4800}/kiosk.json" && exit 0
  n=$((n + 1))
  sleep 1
done
exit 0
