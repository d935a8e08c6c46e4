package io.jenkins.plugins.scalingo.project;

import hudson.ExtensionPoint;
import io.jenkins.plugins.scalingo.lifecycle.Desired;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import java.util.Optional;

/**
 * One kind of project that may want something of Scalingo: branch jobs, plain jobs. What all of them say together is
 * what Jenkins wants: one that wants the key kept outweighs one that cannot tell, and both outweigh one that does not
 * want it.
 *
 * <p>A source is asked about every key, also of projects that are none of its kind: it then answers
 * {@link io.jenkins.plugins.scalingo.lifecycle.Wish.Gone}. A source of which a project may merely not be loaded must
 * answer {@link io.jenkins.plugins.scalingo.lifecycle.Wish.Unknown}.
 */
public interface DesiredSource extends Desired, ExtensionPoint {

    /**
     * A reason to believe that there may be a project that wants the repo link, although none that Jenkins shows does.
     * Asked only then; may read all projects' folders.
     *
     * @return one clause for the reader; empty if there is none
     */
    default Optional<String> doubt(LinkKey key) {
        return Optional.empty();
    }
}
