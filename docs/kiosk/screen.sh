#!/bin/sh
# Opens the board. Every flag has its reason in README.md. The first argument is the name of the screen in kiosk.json.
exec chromium \
  --kiosk --noerrdialogs --disable-session-crashed-bubble --hide-scrollbars \
  --password-store=basic --disable-features=Translate --disable-component-update \
  --disable-background-timer-throttling --disable-renderer-backgrounding --disable-backgrounding-occluded-windows \
  --autoplay-policy=no-user-gesture-required --overscroll-history-navigation=0 --disable-pinch \
  --site-per-process \
  --user-data-dir="${FLOORBOARD_HOME:-/srv/floorboard}/browser" \
  "${FLOORBOARD_URL:-http://localhost:4800}/?screen=${1:-default}"
