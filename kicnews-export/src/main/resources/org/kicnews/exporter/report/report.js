'use strict';
(function () {
  function plain(text) {
    return text.normalize('NFC').toLowerCase();
  }

  function filter(form) {
    var scope = document.getElementById(form.dataset.scope);
    var items = Array.from(scope.querySelectorAll('[data-item]'));
    var texts = items.map(function (item) { return plain(item.textContent); });
    var groups = Array.from(scope.querySelectorAll('[data-group]'));
    var status = form.querySelector('[role=status]');

    function apply() {
      var words = plain(form.elements.words.value).split(/\s+/).filter(Boolean);
      var kinds = Array.from(form.querySelectorAll('input[type=checkbox]:checked'), function (box) { return box.value; });
      var shown = 0;
      items.forEach(function (item, index) {
        var found = words.every(function (word) { return texts[index].includes(word); });
        item.hidden = !found || (kinds.length !== 0 ? !kinds.includes(item.dataset.item) : false);
        shown += item.hidden ? 0 : 1;
      });
      groups.forEach(function (group) {
        group.hidden = group.querySelector('[data-item]:not([hidden])') === null ? shown !== items.length : false;
      });
      status.textContent = status.dataset.pattern.replace('{0}', items.length).replace('{1}', shown);
    }

    form.addEventListener('input', apply);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.hidden = false;
    apply();
  }

  function copy(button) {
    var text = button.parentElement.querySelector('pre').textContent;
    var label = button.textContent;

    function done() {
      button.textContent = button.dataset.done;
      setTimeout(function () { button.textContent = label; }, 2000);
    }

    button.addEventListener('click', function () {
      navigator.clipboard.writeText(text).then(done, function () {
        getSelection().selectAllChildren(button.parentElement.querySelector('pre'));
        if (document.execCommand('copy')) {
          done();
        }
      });
    });
    button.hidden = !navigator.clipboard;
  }

  document.querySelectorAll('form.filter').forEach(filter);
  document.querySelectorAll('button[data-done]').forEach(copy);
  addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (details) { details.open = true; });
  });
}());
