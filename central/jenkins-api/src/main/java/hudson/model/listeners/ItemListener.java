package hudson.model.listeners;

import hudson.ExtensionList;
import hudson.ExtensionPoint;
import hudson.model.Failure;
import hudson.model.Item;
import hudson.model.ItemGroup;

public class ItemListener implements ExtensionPoint {
    public void onCreated(Item item) {
        throw new UnsupportedOperationException();
    }

    public void onCheckCopy(Item src, ItemGroup parent) throws Failure {
        throw new UnsupportedOperationException();
    }

    public void onCopied(Item src, Item item) {
        throw new UnsupportedOperationException();
    }

    public void onLoaded() {
        throw new UnsupportedOperationException();
    }

    public void onCheckDelete(Item item) throws Failure, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void onDeleted(Item item) {
        throw new UnsupportedOperationException();
    }

    public void onRenamed(Item item, String oldName, String newName) {
        throw new UnsupportedOperationException();
    }

    public void onLocationChanged(Item item, String oldFullName, String newFullName) {
        throw new UnsupportedOperationException();
    }

    public void onUpdated(Item item) {
        throw new UnsupportedOperationException();
    }

    public void onBeforeShutdown() {
        throw new UnsupportedOperationException();
    }

    public static ExtensionList<ItemListener> all() {
        throw new UnsupportedOperationException();
    }

    public static void fireOnCopied(Item src, Item result) {
        throw new UnsupportedOperationException();
    }

    public static void checkBeforeCopy(Item src, ItemGroup parent) throws Failure {
        throw new UnsupportedOperationException();
    }

    public static void fireOnCreated(Item item) {
        throw new UnsupportedOperationException();
    }

    public static void fireOnUpdated(Item item) {
        throw new UnsupportedOperationException();
    }

    public static void fireOnDeleted(Item item) {
        throw new UnsupportedOperationException();
    }

    public static void fireLocationChange(Item rootItem, String oldFullName) {
        throw new UnsupportedOperationException();
    }
}
