// Runs inside the Storybook preview (added as a script, as it stands): shows a story, asks axe.
window.inPage = {
  /** Shows a story in the preview that is open, without a load, and waits until its picture stands. */
  async show(storyId) {
    const preview = window.__STORYBOOK_PREVIEW__;
    await preview.ready();
    const phase = () => (preview.currentRender?.id === storyId ? preview.currentRender.phase : undefined);
    const done = () => ['finished', 'completed', 'errored'].includes(phase());
    const frame = () => new Promise(requestAnimationFrame);
    if (preview.currentRender?.id !== storyId)
      preview.channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    for (let i = 0; i < 600 && !done(); i += 1) await frame();
    if (phase() === undefined || phase() === 'errored')
      throw new Error(`the story did not render: ${phase()}`);
    await document.fonts.ready;
    // Sizes are measured after the first picture, and the second picture follows them.
    for (let i = 0; i < 3; i += 1) await frame();
  },

  /** What axe finds, a sentence each; by all its rules, or by these only. */
  async violations(rules) {
    const root = document.querySelector('#storybook-root');
    const { violations } = await window.axe.run(root, {
      resultTypes: ['violations'],
      preload: false,
      iframes: false,
      ...(rules && { runOnly: { type: 'rule', values: rules } }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 2).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  },

  /** Rooms whose content is wider than they are; a screen's may not be taller either. */
  overflow() {
    return [...document.querySelectorAll('.room')].flatMap((room) => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = room;
      const screen = ['screen', 'portrait'].includes(room.dataset.room);
      const wide = scrollWidth > clientWidth + 1 ? [`${scrollWidth - clientWidth} px wider`] : [];
      const tall =
        screen && scrollHeight > clientHeight + 1 ? [`${scrollHeight - clientHeight} px taller`] : [];
      return [...wide, ...tall];
    });
  },
};
