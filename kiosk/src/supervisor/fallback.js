// For engines that can't run the board, or where it has failed: the figures in words. Plain old JavaScript, on purpose.
/* eslint no-var: off -- engines from before let and const run this */
(function () {
  var page = document.documentElement;
  setTimeout(function () {
    if (page.getAttribute('data-painted')) return;
    var words = document.createElement('iframe');
    words.className = 'plain';
    words.title = 'The latest figures in words';
    words.src = 'plain.html';
    document.body.appendChild(words);
  }, 15000);
})();
