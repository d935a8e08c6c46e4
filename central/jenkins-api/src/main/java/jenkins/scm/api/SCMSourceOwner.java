package jenkins.scm.api;

import hudson.model.Item;

public interface SCMSourceOwner extends Item {
}
