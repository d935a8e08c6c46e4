package jenkins.scm.api;

public abstract class SCMSourceObserver {
}
