package hudson.model;

import hudson.model.queue.SubTask;
import jenkins.console.WithConsoleUrl;
import jenkins.model.FullyNamedModelObject;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class Queue extends ResourceController implements Saveable {
    private Queue() {}

    public interface FlyweightTask extends Queue.Task {
    }

    public interface Task extends FullyNamedModelObject, SubTask {
    }

    public interface Executable extends Runnable, WithConsoleUrl {
    }
}
