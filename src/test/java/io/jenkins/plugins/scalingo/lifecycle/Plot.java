package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
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
    };

    private static final int NUMBER = 42;

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
