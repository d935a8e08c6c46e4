/*
 * Asks Jenkins for a deployment's log until it has ended, and shows it. A log was written by strangers: it is only ever text.
 */
(function () {
  "use strict";

  const EAGER = 1500;
  const USUAL = 5000;

  function start(root) {
    const text = root.dataset;
    const part = (name) => root.querySelector(name);
    const shown = part("pre");
    const problem = part("[role='alert']");
    let known = "";

    function note(made, content) {
      if (made.textContent !== (content || "")) {
        made.textContent = content || "";
      }
      made.hidden = !content;
    }

    function show(log) {
      if (log.message) {
        note(problem, log.message);
        note(part("[role='status']"), null);
        return 0;
      }
      if (log.text !== null) {
        const following = window.innerHeight + window.scrollY >= document.body.scrollHeight - 50;
        shown.textContent = log.text;
        shown.hidden = log.text === "";
        if (known !== "" && following) {
          window.scrollTo(0, document.body.scrollHeight);
        }
      }
      known = log.version;
      note(problem, log.problem);
      note(part(".scalingo-log-cut"), log.cut > 0 ? text.textCut.replace("{0}", log.cut) : null);
      const read = known !== "";
      const told = !read ? text.textLoading : log.running ? text.textRunning
        : shown.hidden ? text.textEmpty : text.textEnded;
      note(part("[role='status']"), (log.state ? log.state.label + ". " : "") + told);
      return !read && !log.problem ? EAGER : log.running ? USUAL : 0;
    }

    function look() {
      if (document.hidden) {
        later(USUAL);
        return;
      }
      const query = new URLSearchParams();
      query.append("app", text.app);
      query.append("deployment", text.deployment);
      query.append("known", known);
      fetch(text.url + "logData?" + query.toString(), { headers: { Accept: "application/json" } })
        .then((response) => response.json())
        .then((log) => later(show(log)))
        .catch(() => {
          note(problem, text.textUnreachable);
          later(USUAL);
        });
    }

    function later(wait) {
      if (wait > 0) {
        window.setTimeout(look, wait);
      }
    }

    look();
  }

  Behaviour.specify("#scalingo-log", "scalingo-log", 0, start);
})();
