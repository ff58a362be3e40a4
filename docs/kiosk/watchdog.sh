#!/bin/sh
# Restarts the browser when its page has fallen silent: it says how it is every 10 seconds, and the server calls it silent
# after 30. Only where no screen speaks any more: one that got another name (storage cleared) leaves its old one behind. At
# most five times an hour, so that a fault that comes back at once doesn't become an outage of its own.
url="${FLOORBOARD_URL:-http://localhost:4800}"
restarts=0
hour=$(($(date +%s) / 3600))
while sleep 5; do
  if [ "$(($(date +%s) / 3600))" -ne "$hour" ]; then
    hour=$(($(date +%s) / 3600))
    restarts=0
  fi
  fleet=$(curl --silent --max-time 3 "$url/fleet.json") || continue
  screens=$(printf '%s' "$fleet" | grep -o '"screen":' | wc -l)
  silent=$(printf '%s' "$fleet" | grep -o '"silent"' | wc -l)
  [ "$screens" -gt 0 ] && [ "$silent" -ge "$screens" ] || continue
  [ "$restarts" -lt 5 ] || continue
  restarts=$((restarts + 1))
  echo "The page has fallen silent: the browser is restarted."
  systemctl restart floorboard-screen.service
  sleep 60
done
