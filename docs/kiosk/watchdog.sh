#!/bin/sh
# Restarts the browser when its page has fallen silent: it says how it is every 10 seconds, and the server calls it silent
# after 30. At most five times an hour, so that a fault that comes back at once doesn't become an outage of its own.
restarts=0
hour=$(($(date +%s) / 3600))
while sleep 5; do
  if [ "$(($(date +%s) / 3600))" -ne "$hour" ]; then
    hour=$(($(date +%s) / 3600))
    restarts=0
  fi
  curl --silent --max-time 3 http://localhost:4800/fleet.json | grep -q '"silent"' || continue
  [ "$restarts" -lt 5 ] || continue
  restarts=$((restarts + 1))
  echo "The page has fallen silent: the browser is restarted."
  systemctl restart floorboard-screen.service
  sleep 60
done
