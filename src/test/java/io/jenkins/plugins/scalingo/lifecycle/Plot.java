package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.lifecycle.LinkTerms.Deletion;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import io.jenkins.plugins.scalingo.platform.Source;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A small story for each call of the life cycle: how it comes to the call, what wants it, and how it must end. */
enum Plot {
    TOKEN("exchange the token", Kind.EXCHANGE_TOKEN) {
        @Override
        Key begin(Scene scene) {
            return scene.pullRequest(NUMBER).builtGreen().key;
        }

        @Override
        void end(Scene scene) {
            runsItsHead(scene, 1);
        }
    },
    LIST("list review apps", Kind.LIST_REVIEW_APPS) {
        @Override
        Key begin(Scene scene) {
            return scene.pullRequest(NUMBER).builtGreen().key;
        }

        @Override
        void end(Scene scene) {
            runsItsHead(scene, 1);
        }
    },
    CREATE("create", Kind.MANUAL_REVIEW_APP) {
        @Override
        Key begin(Scene scene) {
            return scene.pullRequest(NUMBER).builtGreen().key;
        }

        @Override
        void end(Scene scene) {
            runsItsHead(scene, 1);
        }
    },
    HAND_OVER("switch off auto-deploy", Kind.UPDATE_LINK) {
        @Override
        Key begin(Scene scene) {
            return scene.pullRequest(NUMBER).builtGreen().key;
        }

        @Override
        void end(Scene scene) {
            runsItsHead(scene, 1);
            assertThat(scene.reviewAppOf(NUMBER).orElseThrow().autoDeploy()).isFalse();
        }
    },
    DEPLOY("deploy a review app", Kind.MANUAL_DEPLOY) {
        @Override
        void before(Scene scene) {
            scene.pullRequest(NUMBER).builtGreen();
        }

        @Override
        Key begin(Scene scene) {
            return scene.pullRequest(NUMBER).pushed().builtGreen().key;
        }

        @Override
        void end(Scene scene) {
            runsItsHead(scene, 2);
        }
    },
    DELETE("delete", Kind.DELETE_APP) {
        @Override
        void before(Scene scene) {
            scene.pullRequest(NUMBER).builtGreen();
        }

        @Override
        Key begin(Scene scene) {
            return scene.pullRequest(NUMBER).noticedAsClosed().key;
        }

        @Override
        void end(Scene scene) {
            assertThat(scene.reviewApps()).as("review apps left over").isEmpty();
            assertThat(scene.ledgerFile()).as("records left over").isEmpty();
        }
    },
    LIST_DEPLOYMENTS("list deployments", Kind.LIST_DEPLOYMENTS) {
        @Override
        Key begin(Scene scene) {
            scene.builtBranch("main", true);
            return Scene.branch("main");
        }

        @Override
        void end(Scene scene) {
            parentRunsMain(scene);
        }
    },
    DEPLOY_BRANCH("deploy a branch", Kind.MANUAL_DEPLOY) {
        @Override
        Key begin(Scene scene) {
            scene.builtBranch("main", true);
            return Scene.branch("main");
        }

        @Override
        void end(Scene scene) {
            parentRunsMain(scene);
        }
    },
    SHOW_LINK("look at the link", Kind.SHOW_LINK) {
        @Override
        Key begin(Scene scene) {
            return link(scene, LINKED);
        }

        @Override
        void end(Scene scene) {
            linkedToMain(scene);
        }
    },
    LIST_INTEGRATIONS("find the integration", Kind.LIST_INTEGRATIONS) {
        @Override
        void before(Scene scene) {
            scene.simulator.dashboard().removeLink(Scene.APP);
        }

        @Override
        Key begin(Scene scene) {
            return link(scene, LINKED);
        }

        @Override
        void end(Scene scene) {
            linkedToMain(scene);
        }
    },
    LINK("link the repository", Kind.CREATE_LINK) {
        @Override
        void before(Scene scene) {
            scene.simulator.dashboard().removeLink(Scene.APP);
        }

        @Override
        Key begin(Scene scene) {
            return link(scene, LINKED);
        }

        @Override
        void end(Scene scene) {
            linkedToMain(scene);
            assertThat(scene.ledgerFile()).as("whose it is").contains("\"made\" : true");
        }
    },
    CHANGE_LINK("change the link", Kind.UPDATE_LINK) {
        @Override
        void before(Scene scene) {
            scene.simulator.dashboard().autoDeploy(Scene.APP, "develop", true);
        }

        @Override
        Key begin(Scene scene) {
            return link(scene, LINKED);
        }

        @Override
        void end(Scene scene) {
            linkedToMain(scene);
        }
    },
    UNLINK("remove the link", Kind.DELETE_LINK) {
        @Override
        void before(Scene scene) {
            scene.simulator.dashboard().removeLink(Scene.APP);
            link(scene, LINKED);
        }

        @Override
        Key begin(Scene scene) {
            return link(scene, new Wish.Gone("the settings are gone"));
        }

        @Override
        void end(Scene scene) {
            assertThat(link(scene)).as("a link that is left over").isEmpty();
            assertThat(scene.ledgerFile()).as("records left over").isEmpty();
        }
    },
    ORDER("carry out an order", Kind.MANUAL_DEPLOY) {
        @Override
        Key begin(Scene scene) {
            return order(scene);
        }

        @Override
        void end(Scene scene) {
            parentRunsMain(scene);
        }
    },
    ADDRESS("ask for an app's address", Kind.SHOW_APP) {
        @Override
        Key begin(Scene scene) {
            return order(scene);
        }

        @Override
        void end(Scene scene) {
            parentRunsMain(scene);
        }
    },
    LIST_CHILD_APPS("list child apps", Kind.LIST_CHILD_APPS) {
        @Override
        Key begin(Scene scene) {
            return childApp(scene);
        }

        @Override
        void end(Scene scene) {
            hasOneChildApp(scene);
        }
    },
    CREATE_CHILD_APP("create a child app", Kind.CREATE_CHILD_APP) {
        @Override
        Key begin(Scene scene) {
            return childApp(scene);
        }

        @Override
        void end(Scene scene) {
            hasOneChildApp(scene);
        }
    },
    DELETE_CHILD_APP("delete a child app", Kind.DELETE_APP) {
        @Override
        void before(Scene scene) {
            childApp(scene);
        }

        @Override
        Key begin(Scene scene) {
            scene.pullRequest(NUMBER).noticedAsClosed();
            return CHILD;
        }

        @Override
        void end(Scene scene) {
            assertThat(scene.reviewAppOf(NUMBER)).as("child apps left over").isEmpty();
            assertThat(scene.ledgerFile()).as("records left over").isEmpty();
        }
    },
    /** The platform keeps an archive for ten minutes: what cannot be deployed in that time never is. */
    DEPLOY_ARCHIVE("deploy an archive", Kind.CREATE_DEPLOYMENT) {
        @Override
        Key begin(Scene scene) {
            return archive(scene);
        }

        @Override
        void end(Scene scene) {
            AppState app = scene.simulator.app(Scene.APP).orElseThrow();
            Report report = scene.report(ARCHIVE);
            assertThat(report.isFinal()).isTrue();
            assertThat(app.deployments())
                    .as("deployments")
                    .isEqualTo(report.message().contains("its archive was kept") ? 0 : 1);
        }
    };

    private static final int NUMBER = 42;
    private static final Wish LINKED = new Wish.Linked(
            new LinkTerms(
                    "https://github.com/acme/shop", "", "main", false, false, Deletion.NEVER, Deletion.NEVER, false),
            true);
    private static final ChildAppKey CHILD = new ChildAppKey(Scene.ACCOUNT, AppName.of(Scene.APP), "" + NUMBER);
    private static final OrderKey ARCHIVE = new OrderKey(Scene.ACCOUNT, AppName.of(Scene.APP), "2");

    final String call;
    final Kind kind;

    Plot(String call, Kind kind) {
        this.call = call;
        this.kind = kind;
    }

    /** What has happened, and come to rest, before anything goes wrong. */
    void before(Scene scene) {}

    /** What makes the call necessary; whose key it is. */
    abstract Key begin(Scene scene);

    /** How it must end, when nothing goes wrong any more. */
    abstract void end(Scene scene);

    private static void runsItsHead(Scene scene, int deployments) {
        AppState app = scene.reviewAppOf(NUMBER).orElseThrow(() -> new AssertionError("there is no review app"));
        assertThat(app.runningCommit()).as("what runs").isEqualTo(scene.repository.headOf(NUMBER));
        assertThat(app.deployments()).as("deployments").isEqualTo(deployments);
        assertThat(scene.reviewApps()).hasSize(1);
    }

    private static void parentRunsMain(Scene scene) {
        AppState app = scene.simulator.app(Scene.APP).orElseThrow();
        assertThat(app.runningCommit()).as("what runs").isEqualTo(scene.repository.head("main"));
        assertThat(app.deployments()).as("deployments").isOne();
    }

    private static void linkedToMain(Scene scene) {
        assertThat(link(scene)).as("the link").hasValueSatisfying(link -> {
            assertThat(link.repo()).isEqualTo("shop");
            assertThat(link.branch()).isEqualTo("main");
            assertThat(link.autoDeployEnabled()).isFalse();
        });
    }

    private static Optional<RepoLink> link(Scene scene) {
        try {
            return scene.client().repoLinks().get(AppName.of(Scene.APP));
        } catch (ScalingoException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void hasOneChildApp(Scene scene) {
        AppState app = scene.reviewAppOf(NUMBER).orElseThrow(() -> new AssertionError("there is no child app"));
        assertThat(app.parent()).isEqualTo(Scene.APP);
        assertThat(scene.report(CHILD).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    private static Key childApp(Scene scene) {
        Scene.PullRequest pullRequest = scene.pullRequest(NUMBER).builtRed();
        try {
            scene.lifecycle().askChildApp(CHILD, scene.jenkins.name(pullRequest.key), "a test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CHILD;
    }

    private static Key archive(Scene scene) {
        try {
            Source place = scene.lifecycle().placeForArchive(Scene.ACCOUNT);
            return scene.lifecycle()
                    .order(ARCHIVE.id(), DeployOrder.ofArchive(
                            Scene.ACCOUNT, ARCHIVE.app(), place.downloadUrl(), Optional.of("a1b2c3d4"), "a test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Key link(Scene scene, Wish wish) {
        LinkKey key = new LinkKey(Scene.ACCOUNT, AppName.of(Scene.APP));
        scene.jenkins.link(key, wish);
        scene.lifecycle().hint(key);
        return key;
    }

    private static Key order(Scene scene) {
        try {
            return scene.lifecycle()
                    .order("1", new DeployOrder(
                            Scene.ACCOUNT, AppName.of(Scene.APP), "main", Optional.empty(), "a test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
