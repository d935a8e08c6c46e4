package hudson.model.labels;

import hudson.model.Action;

public interface LabelAssignmentAction extends Action {
}
