// Until a board is painted: what the page before this one left, in words; and where none is painted in time, or the engine
// can't run one, the figures as the server has them. Plain old JavaScript, on purpose.
/* eslint no-var: off, prefer-template: off -- engines from before let, const and templates run this */
(function () {
  var page = document.documentElement;

  function add(parent, tag, text) {
    var element = document.createElement(tag);
    element.textContent = text;
    element.setAttribute('dir', 'auto');
    parent.appendChild(element);
    return element;
  }

  function drawLastWords(words) {
    var box = document.createElement('section');
    box.className = 'last-words';
    box.setAttribute('data-kind', words.kind);
    page.setAttribute('data-theme', words.theme);
    var head = add(box, 'header', '');
    add(head, 'h1', words.title);
    add(head, 'p', words.asOf);
    for (var i = 0; i < words.tiles.length; i += 1) {
      var tile = add(box, 'article', '');
      add(tile, 'h2', words.tiles[i].heading);
      add(tile, 'p', words.tiles[i].summary);
    }
    document.body.appendChild(box);
  }

  try {
    var left = sessionStorage.getItem('floorboard last words');
    if (left && !page.getAttribute('data-painted')) drawLastWords(JSON.parse(left));
  } catch (_error) {
    // Storage is forbidden, or what lay there is no use.
  }

  setTimeout(function () {
    if (page.getAttribute('data-painted')) return;
    var words = document.createElement('iframe');
    words.className = 'plain';
    words.title = 'The latest figures in words';
    words.src = 'plain.html';
    document.body.appendChild(words);
  }, 15000);
})();
