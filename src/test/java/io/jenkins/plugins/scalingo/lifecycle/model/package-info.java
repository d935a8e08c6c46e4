/**
 * The proof of the life cycle: random histories of pull requests, builds, people and faults, played to the engine and a
 * simulated platform in virtual time, and what must hold whatever happened.
 *
 * <p>The story, in the order in which to read it:
 * <ol>
 *   <li>{@link io.jenkins.plugins.scalingo.lifecycle.model.Verb} is the vocabulary: everything that can happen, one
 *       line each.
 *   <li>A {@link io.jenkins.plugins.scalingo.lifecycle.model.History} is a list of such lines. It is made up at random
 *       by {@link io.jenkins.plugins.scalingo.lifecycle.model.LifeCycleModelTest} and shrunk when it fails, or read
 *       from a file.
 *   <li>{@link io.jenkins.plugins.scalingo.lifecycle.model.World} plays it: two projects with their repositories and
 *       apps, what Jenkins knows of them ({@link io.jenkins.plugins.scalingo.lifecycle.model.Jenkins}), the engine, its
 *       ledger on a {@link io.jenkins.plugins.scalingo.lifecycle.model.Disk} and its calls over a
 *       {@link io.jenkins.plugins.scalingo.lifecycle.model.Wire}. Things happen between the engine's turns and, while a
 *       call is under way, in the middle of them.
 *   <li>{@link io.jenkins.plugins.scalingo.lifecycle.model.Witness} looks at each call and each ledger page that is
 *       written, and says what must never happen; {@link io.jenkins.plugins.scalingo.lifecycle.model.Verdict} looks at
 *       the end, after a long quiet time, and says what must be.
 *   <li>Two subjects have chapters of their own: repo links
 *       ({@link io.jenkins.plugins.scalingo.lifecycle.model.Links},
 *       {@link io.jenkins.plugins.scalingo.lifecycle.model.LinkWitness},
 *       {@link io.jenkins.plugins.scalingo.lifecycle.model.LinkVerdict}) and child apps
 *       ({@link io.jenkins.plugins.scalingo.lifecycle.model.ChildApps},
 *       {@link io.jenkins.plugins.scalingo.lifecycle.model.ChildAppWitness}).
 * </ol>
 */
package io.jenkins.plugins.scalingo.lifecycle.model;
