// Runs before everything else, in the oldest Excel too: plain old JavaScript only.
(function () {
  var agent = navigator.userAgent;
  function show(id) {
    var root = document.getElementById('root');
    if (root) root.style.display = 'none';
    var page = document.getElementById(id);
    if (page) page.removeAttribute('hidden');
  }
  if (/Trident\/|MSIE |Edge\//.test(agent)) {
    window.onload = function () {
      show('too-old');
    };
    return;
  }
  setTimeout(function () {
    var slow = document.getElementById('slow');
    if (document.getElementById('plain') && slow) slow.removeAttribute('hidden');
  }, 20000);
})();
