package io.jenkins.plugins.scalingo.project;

import hudson.model.Item;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Line;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import java.util.List;
import java.util.Optional;
import org.jvnet.localizer.Localizable;

/**
 * Two repositories whose names make the same app: it can serve one of them alone, and nobody can tell which. What was
 * filled in as the name of one app is taken at its word. Looks at all projects.
 */
final class Conflicts {

    /** A project, and the repository that makes it an owner of the app. */
    private record Owner(Item project, RepositoryUrl repository, boolean named) {}

    private Conflicts() {}

    /** Why nothing can be wanted of the key's app; empty if there is no reason. */
    static Optional<Line> about(Key key) {
        return about(key.account(), key.app()).map(LocalizedLine::of);
    }

    /** The same about the apps of an item, for a reader. */
    static Optional<String> of(Item item) {
        return ProjectSettings.all(item).stream()
                .flatMap(set -> about(set.account(), set.app()).stream())
                .findFirst()
                .map(Localizable::toString);
    }

    private static Optional<Localizable> about(String account, AppName app) {
        List<Owner> owners = AppProjects.of(account, app).stream()
                .flatMap(each -> Repositories.of(each.project())
                        .map(repository -> new Owner(each.project(), repository, namesRepository(each.project())))
                        .stream())
                .toList();
        if (owners.stream().noneMatch(Owner::named)) {
            return Optional.empty();
        }
        Owner first = owners.get(0);
        return owners.stream()
                .filter(other -> !other.repository.sameAs(first.repository))
                .findFirst()
                .map(other -> Messages._Conflicts_sameApp(
                        first.project.getFullName(), other.project.getFullName(), app));
    }

    private static boolean namesRepository(Item item) {
        return ProjectSettings.nearest(item).filter(ProjectForm::namesRepository).isPresent();
    }
}
