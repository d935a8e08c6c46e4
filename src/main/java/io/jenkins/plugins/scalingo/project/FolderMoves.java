package io.jenkins.plugins.scalingo.project;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import hudson.Extension;
import hudson.model.Item;
import hudson.model.listeners.ItemListener;
import io.jenkins.plugins.scalingo.account.FolderAccounts;
import io.jenkins.plugins.scalingo.account.ScalingoAccounts;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A folder with accounts is renamed, moved or deleted: its accounts' keys hold its full name. What was made by them
 * goes along, or is deleted by means of the clients that there were last.
 */
@Extension
public final class FolderMoves extends ItemListener {

    private static final Logger LOGGER = Logger.getLogger(FolderMoves.class.getName());

    @Override
    public void onLocationChanged(Item item, String oldFullName, String newFullName) {
        if (item instanceof AbstractFolder<?> folder) {
            List<String> before = FolderAccounts.keys(folder, oldFullName);
            List<String> after = FolderAccounts.keys(folder, newFullName);
            Optional<Lifecycle> lifecycle = after.isEmpty() ? Optional.empty() : LifecycleService.lifecycle();
            for (int i = 0; lifecycle.isPresent() && i < before.size(); i++) {
                rename(lifecycle.get(), before.get(i), after.get(i));
            }
        }
    }

    private static void rename(Lifecycle lifecycle, String before, String after) {
        try {
            lifecycle.accountRenamed(before, after);
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> "What is written down of the Scalingo account " + before
                    + " could not be moved to " + after
                    + "; what Jenkins made by it and does not want any more must be deleted by hand");
        }
    }

    @Override
    public void onDeleted(Item item) {
        if (item instanceof AbstractFolder<?> folder) {
            ScalingoAccounts.get().depart(FolderAccounts.keys(folder));
        }
    }
}
