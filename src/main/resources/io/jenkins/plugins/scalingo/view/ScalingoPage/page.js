/*
 * Asks Jenkins for what the page shows, again and again while somebody looks, and shows it. What comes in was written by
 * strangers: it only ever becomes text, or an address that the server has found to be http or https.
 */
(function () {
  "use strict";

  const EAGER = 1500;
  const USUAL = 5000;

  function start(root) {
    const text = root.dataset;
    const part = (name) => root.querySelector(name);
    const table = part("#scalingo-review-apps");
    const search = part("#scalingo-search");
    const seen = { page: 1, timer: null, asked: 0, states: null, shown: {} };

    function fill(pattern, values) {
      return pattern.replace(/\{(\d)\}/g, (all, index) => values[index]);
    }

    function element(name, content, className) {
      const made = document.createElement(name);
      if (className) {
        made.className = className;
      }
      if (content !== null && content !== undefined) {
        made.textContent = content;
      }
      return made;
    }

    function link(content, address) {
      if (!address) {
        return element("span", content);
      }
      const made = element("a", content);
      made.href = address;
      if (/^https?:/.test(address)) {
        made.rel = "noopener noreferrer";
        made.target = "_blank";
      }
      return made;
    }

    function minor(content) {
      return element("span", content, "scalingo-minor");
    }

    function state(shown) {
      const made = element("span", null);
      made.appendChild(element("span", shown.label, "scalingo-state jenkins-!-" + shown.tone.toLowerCase() + "-color"));
      if (shown.message) {
        made.appendChild(minor(shown.message.replace(/\b([0-9a-f]{8})[0-9a-f]{32}\b/g, "$1")));
      }
      return made;
    }

    function commit(hash) {
      const made = element("code", hash ? hash.substring(0, 8) : "–");
      if (hash) {
        made.title = hash;
      }
      return made;
    }

    function ago(millis) {
      if (!millis) {
        return element("span", "–");
      }
      const seconds = Math.round((millis - Date.now()) / 1000);
      const units = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
      const unit = units.find((each) => Math.abs(seconds) >= each[1]) || units[3];
      const date = new Date(millis);
      const made = element("time", date.toLocaleString(text.locale), "scalingo-narrow");
      made.dateTime = date.toISOString();
      if (window.Intl && Intl.RelativeTimeFormat) {
        made.title = made.textContent;
        made.textContent = new Intl.RelativeTimeFormat(text.locale, { numeric: "auto" })
          .format(Math.trunc(seconds / unit[1]), unit[0]);
      }
      return made;
    }

    function lasting(seconds) {
      if (!seconds) {
        return "–";
      }
      return seconds < 60 ? seconds + " s" : Math.floor(seconds / 60) + " min " + (seconds % 60) + " s";
    }

    function row(cells) {
      const made = document.createElement("tr");
      cells.forEach((cell) => {
        const td = document.createElement("td");
        [].concat(cell).forEach((each) => td.appendChild(each));
        made.appendChild(td);
      });
      return made;
    }

    function button(label, name, key, pressed, className) {
      const made = element("button", label, "jenkins-button " + (className || ""));
      made.type = "button";
      made.setAttribute("aria-label", name);
      made.title = name;
      made.dataset.key = key;
      made.addEventListener("click", () => pressed(made));
      return made;
    }

    /** Puts rows in place of others, unless they are the same; who was at a button stays there. */
    function replaceRows(name, body, content, make) {
      const print = JSON.stringify(content) + Math.floor(Date.now() / 30000);
      if (seen.shown[name] === print) {
        return;
      }
      seen.shown[name] = print;
      const at = document.activeElement && body.contains(document.activeElement)
        ? document.activeElement.dataset.key : null;
      body.textContent = "";
      content.forEach((each) => body.appendChild(make(each)));
      const again = at ? body.querySelector("[data-key='" + CSS.escape(at) + "']") : null;
      if (again) {
        again.focus();
      }
    }

    function note(name, content) {
      const made = part("[data-part='" + name + "']");
      made.textContent = content || "";
      made.hidden = !content;
    }

    function fact(name, content) {
      const made = part("[data-fact='" + name + "']");
      made.textContent = "";
      made.appendChild(content);
    }

    function say(message, good) {
      part(".scalingo-said").textContent = message;
      if (window.notificationBar) {
        window.notificationBar.show(message, good ? window.notificationBar.SUCCESS : window.notificationBar.ERROR);
      }
    }

    function post(act, values, control) {
      const body = new URLSearchParams();
      body.append("app", text.app);
      Object.keys(values).forEach((name) => body.append(name, values[name]));
      control.disabled = true;
      return fetch(text.url + act, {
        method: "POST",
        headers: crumb.wrap({ "Content-Type": "application/x-www-form-urlencoded" }),
        body: body.toString(),
      })
        .then((response) => response.json())
        .then((said) => {
          say(said.message, said.done);
          seen.asked = 0;
          later(EAGER);
          return said.done;
        })
        .catch(() => say(text.textFailed, false))
        .then((done) => {
          control.disabled = false;
          return done;
        });
    }

    /** Where a deployment's log is read, for people by what it is the log of. */
    function logLink(id, name) {
      if (!id) {
        return element("span", "–");
      }
      const made = link(text.textLog, text.url + "log?" + new URLSearchParams({ app: text.app, deployment: id }));
      made.setAttribute("aria-label", name);
      made.title = name;
      return made;
    }

    function showProblems(problems) {
      const made = part(".scalingo-problems");
      const content = problems.join("\n");
      if (made.dataset.content !== content) {
        made.dataset.content = content;
        made.textContent = "";
        problems.forEach((problem) => {
          made.appendChild(element("div", problem, "jenkins-alert jenkins-alert-warning"));
        });
        made.hidden = problems.length === 0;
      }
    }

    function showLink(card) {
      if (!card) {
        return;
      }
      seen.link = card;
      part("#scalingo-link .scalingo-facts").hidden = !card.linked;
      note("link-note", card.linked || card.appliable ? null : text.textNotLinked);
      const stands = part("[data-part='link-state']");
      stands.textContent = "";
      stands.appendChild(state(card.state));
      stands.hidden = false;
      const linkNow = part("[data-act='link']");
      if (linkNow) {
        linkNow.hidden = card.linked || !card.appliable;
      }
      showDifferences(card);
      part(".scalingo-twice").hidden = card.twice.length === 0;
      const list = part(".scalingo-twice ul");
      list.textContent = "";
      card.twice.forEach((each) => list.appendChild(element("li", each)));
      if (card.linked) {
        fact("repository", link(card.repository, card.repositoryUrl));
        fact("integration", element("span", card.integration));
        fact("linker", element("span", card.linker || "–"));
        fact("since", ago(card.since));
        fact("linkBranch", element(card.branch ? "code" : "span", card.branch || text.textNoBranch));
        const triggers = document.createElement("div");
        card.triggers.forEach((each) => triggers.appendChild(element("div", each)));
        fact("triggers", triggers);
      }
    }

    function showDifferences(card) {
      const differences = card.differences;
      const section = part(".scalingo-differences");
      section.hidden = differences.rows.length === 0;
      replaceRows("differences", section.querySelector("tbody"), differences.rows, (each) => {
        const cells = [element("span", each.label), element("code", each.jenkins), element("code", each.scalingo)];
        if (text.takeOver === "true") {
          const alone = element("div", null, "scalingo-actions");
          if (!differences.replaces) {
            alone.appendChild(button(text.textApply, fill(text.textApplyOne, [each.label]), "apply-" + each.field,
              (control) => post("applyLink", { fields: each.field }, control)));
          }
          cells.push(alone);
        }
        return row(cells);
      });
      const takeOver = part("[data-act='takeOverLink']");
      if (takeOver) {
        takeOver.hidden = differences.notTakenOver !== null;
        note("take-over-note", differences.notTakenOver);
      }
    }

    /** What leads elsewhere is only replaced for somebody who has seen where it leads. */
    function applyAll(control) {
      const card = seen.link;
      if (!card.differences.replaces) {
        return post("applyLink", {}, control);
      }
      const leads = card.differences.rows.find((each) => each.field === "REPOSITORY") || card.differences.rows[0];
      return dialog.confirm(fill(text.textReplace, [leads.scalingo, leads.jenkins]), {
        message: text.textReplaceConsequence, okText: text.textReplaceOk, type: "destructive",
      }).then(() => post("applyLink", { replaces: card.id }, control), () => {});
    }

    function showDeploy(card) {
      const branch = element("span", null);
      branch.appendChild(card.branch ? element("code", card.branch) : element("span", text.textNoBranch));
      if (card.state) {
        branch.appendChild(document.createTextNode(" "));
        branch.appendChild(state(card.state));
      }
      fact("branch", branch);
      const orders = part(".scalingo-orders");
      orders.hidden = card.orders.length === 0;
      orders.textContent = "";
      card.orders.forEach((order) => {
        const made = element("li", order.what ? order.what + ": " : "");
        made.appendChild(state(order.state));
        orders.appendChild(made);
      });
      if (!card.deployments) {
        return;
      }
      const deployments = part("#scalingo-deploy table");
      deployments.hidden = card.deployments.length === 0;
      note("deploy-note", card.deployments.length === 0 ? text.textNoDeployments : null);
      replaceRows("deployments", deployments.tBodies[0], card.deployments, (each) => row([
        state(each.state),
        commit(each.commit),
        ago(each.at),
        element("span", lasting(each.seconds), "scalingo-narrow"),
        element("span", each.who || "–"),
        each.build ? link(each.build, text.root + each.buildUrl) : element("span", "–"),
        logLink(each.id, fill(text.textLogOf, [each.commit ? each.commit.substring(0, 8) : each.id])),
      ]));
    }

    function pull(each) {
      const made = element("span", null);
      made.appendChild(link("#" + each.number + (each.title ? " " + each.title : ""), each.pullUrl));
      if (each.branch) {
        made.appendChild(minor(each.branch));
      }
      if (each.jobUrl) {
        const job = minor(null);
        job.appendChild(link(text.textJob, text.root + each.jobUrl));
        made.appendChild(job);
      }
      return made;
    }

    function stands(each) {
      const made = state(each.state);
      if (each.deployment) {
        const log = minor(null);
        log.appendChild(logLink(each.deployment, fill(text.textLogPull, [each.number])));
        made.appendChild(log);
      }
      return made;
    }

    function commits(each) {
      const made = element("span", null);
      made.appendChild(commit(each.commit));
      if (each.behind) {
        made.appendChild(minor(fill(text.textGreen, [each.green.substring(0, 8)])));
      } else if (each.green && each.commit) {
        made.appendChild(minor(text.textNewest));
      }
      return made;
    }

    function app(each) {
      return each.app ? link(each.app, each.url) : element("span", "–");
    }

    function deletion(each) {
      const made = element("span", null);
      if (each.deletionAt) {
        made.appendChild(ago(each.deletionAt));
      }
      made.appendChild(minor(each.deletion));
      return made;
    }

    function actions(each) {
      const made = element("div", null, "scalingo-actions");
      if (text.deploy === "true" && each.deployable) {
        made.appendChild(button(text.textDeploy, fill(text.textDeployOne, [each.number]), "deploy-" + each.number,
          (control) => post("deployReviewApp", { number: each.number }, control)));
      }
      if (text.destroy === "true" && each.destroyable) {
        made.appendChild(button(text.textDestroy, fill(text.textDestroyOne, [each.number]), "destroy-" + each.number,
          (control) => dialog.confirm(fill(text.textSure, [each.number]), {
            message: text.textConsequence, okText: text.textDestroy, type: "destructive",
          }).then(() => post("destroyReviewApp", { number: each.number }, control), () => {}),
          "jenkins-!-destructive-color"));
      }
      return made;
    }

    /** Who cannot see the table is told what has changed in it. */
    function tell(rows) {
      const states = {};
      rows.forEach((each) => (states[each.number] = each.state.label));
      if (seen.states) {
        const changed = rows.filter((each) => seen.states[each.number] && seen.states[each.number] !== each.state.label);
        if (changed.length > 0) {
          part(".scalingo-live").textContent = changed.slice(0, 3)
            .map((each) => fill(text.textPull, [each.number, each.state.label])).join(". ");
        }
      }
      seen.states = states;
    }

    function showReviewApps(slice) {
      if (!slice || !table) {
        return;
      }
      seen.page = slice.page;
      table.hidden = slice.rows.length === 0;
      note("review-note", slice.rows.length > 0 ? null : slice.total > 0 ? text.textNotFound : text.textNone);
      replaceRows("reviewApps", table.tBodies[0], slice.rows, (each) => row([
        pull(each), stands(each), commits(each), app(each), ago(each.since), deletion(each), actions(each),
      ]));
      tell(slice.rows);
      const first = (slice.page - 1) * 25 + 1;
      part("[data-part='range']").textContent =
        fill(text.textRange, [first, first + slice.rows.length - 1, slice.found]);
      part(".scalingo-pager").hidden = slice.pages < 2;
      part("[data-page='-1']").disabled = slice.page <= 1;
      part("[data-page='1']").disabled = slice.page >= slice.pages;
    }

    function show(overview) {
      showProblems(overview.problems);
      showLink(overview.link);
      showDeploy(overview.deploy);
      showReviewApps(overview.reviewApps);
      const all = overview.link && overview.deploy.deployments && (overview.reviewApps || !table);
      return all || overview.problems.length > 0;
    }

    function look() {
      seen.timer = null;
      if (document.hidden) {
        return;
      }
      const asked = ++seen.asked;
      const query = new URLSearchParams();
      query.append("app", text.app);
      query.append("page", String(seen.page));
      query.append("search", search ? search.value : "");
      fetch(text.url + "data?" + query.toString(), { headers: { Accept: "application/json" } })
        .then((response) => {
          if (!response.ok) {
            throw new Error(String(response.status));
          }
          return response.json();
        })
        .then((overview) => {
          if (asked === seen.asked) {
            later(show(overview) ? USUAL : EAGER);
          }
        })
        .catch(() => {
          showProblems([text.textUnreachable]);
          later(USUAL);
        });
    }

    function later(wait) {
      window.clearTimeout(seen.timer);
      seen.timer = window.setTimeout(look, wait);
    }

    function suggest(input) {
      fetch(text.url + "suggest?search=" + encodeURIComponent(input.value))
        .then((response) => response.json())
        .then((suggestions) => {
          const list = part("#scalingo-numbers");
          list.textContent = "";
          suggestions.forEach((each) => {
            const option = document.createElement("option");
            option.value = each.number;
            option.label = "#" + each.number + " " + each.title;
            list.appendChild(option);
          });
        })
        .catch(() => {});
    }

    root.querySelectorAll("form[data-form]").forEach((form) => {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const input = form.querySelector("input");
        const values = {};
        values[input.name] = input.value;
        post(form.dataset.form, values, form.querySelector("button")).then((done) => {
          if (done && form.dataset.form === "deployReviewApp") {
            input.value = "";
          }
        });
      });
    });
    const takeOver = part("[data-act='takeOver']");
    if (takeOver) {
      takeOver.addEventListener("click", () => post("takeOver", {}, takeOver));
    }
    [["link", applyAll], ["applyAll", applyAll]].forEach(([act, pressed]) => {
      const control = part("[data-act='" + act + "']");
      if (control) {
        control.addEventListener("click", () => pressed(control));
      }
    });
    const takeOverLink = part("[data-act='takeOverLink']");
    if (takeOverLink) {
      takeOverLink.addEventListener("click", () => dialog.confirm(text.textTakeOverSure, {
        message: text.textTakeOverConsequence, okText: text.textTakeOverOk,
      }).then(() => post("takeOverLink", {}, takeOverLink), () => {}));
    }
    root.querySelectorAll("[data-page]").forEach((control) => {
      control.addEventListener("click", () => {
        seen.page += Number(control.dataset.page);
        seen.states = null;
        later(0);
      });
    });
    if (search) {
      search.addEventListener("input", () => {
        seen.page = 1;
        seen.states = null;
        later(250);
      });
    }
    const number = part("#scalingo-number");
    if (number) {
      let waiting = null;
      number.addEventListener("focus", () => suggest(number));
      number.addEventListener("input", () => {
        window.clearTimeout(waiting);
        waiting = window.setTimeout(() => suggest(number), 250);
      });
    }
    document.addEventListener("visibilitychange", () => later(0));
    look();
  }

  Behaviour.specify("#scalingo-page", "scalingo-page", 0, start);
})();
