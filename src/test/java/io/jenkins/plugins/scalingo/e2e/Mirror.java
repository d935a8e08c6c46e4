package io.jenkins.plugins.scalingo.e2e;

import io.jenkins.plugins.scalingo.githost.ChangeRequest;
import io.jenkins.plugins.scalingo.githost.Follower;
import io.jenkins.plugins.scalingo.githost.GitHost;
import io.jenkins.plugins.scalingo.githost.HostedRepository;
import io.jenkins.plugins.scalingo.simulator.Repository;
import io.jenkins.plugins.scalingo.simulator.Simulator;

/**
 * Tells the simulated platform what happens at a Git host, as the host's webhook to Scalingo does. It is silent about
 * closing: the platform would then delete a review app by itself, and nobody would see whether Jenkins does.
 */
record Mirror(GitHost host, Simulator platform) implements Follower {

    @Override
    public void pushed(HostedRepository repository, String branch, String before, String after) {
        if (after.equals(NONE)) {
            known(repository).deleteBranch(branch);
        } else {
            known(repository).push(branch, after);
        }
    }

    @Override
    public void changed(HostedRepository repository, ChangeRequest request, Change change) {
        if (change == Change.OPENED) {
            open(known(repository), request, repository);
        }
    }

    private static void open(Repository known, ChangeRequest request, HostedRepository repository) {
        if (repository.path().startsWith(request.owner() + "/")) {
            known.open(request.number(), request.branch());
        } else {
            known.openFromFork(request.number(), request.owner(), request.branch());
            known.pushTo(request.number(), request.head());
        }
    }

    private Repository known(HostedRepository repository) {
        return platform.repository(host.webAddress(repository));
    }
}
