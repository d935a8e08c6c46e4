package hudson.model;

import com.thoughtworks.xstream.XStream;
import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.XmlFile;
import hudson.util.XStream2;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import jenkins.model.DirectlyModifiableTopLevelItemGroup;
import org.springframework.security.core.Authentication;

public class Items {
    public static final Comparator<Item> BY_NAME = null;

    public static final Comparator<Item> BY_FULL_NAME = null;

    public static final XStream XSTREAM = null;

    public static final XStream2 XSTREAM2 = null;

    public static boolean currentlyUpdatingByXml() {
        throw new UnsupportedOperationException();
    }

    public static List<TopLevelItemDescriptor> all(ItemGroup c) {
        throw new UnsupportedOperationException();
    }

    public static List<TopLevelItemDescriptor> all2(Authentication a, ItemGroup c) {
        throw new UnsupportedOperationException();
    }

    public static String toNameList(Collection<? extends Item> items) {
        throw new UnsupportedOperationException();
    }

    public static <T extends Item> List<T> fromNameList(
            ItemGroup context, @NonNull String list, @NonNull Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public static String getCanonicalName(ItemGroup context, String path) {
        throw new UnsupportedOperationException();
    }

    public static String computeRelativeNamesAfterRenaming(
            String oldFullName, String newFullName, String relativeNames, ItemGroup context) {
        throw new UnsupportedOperationException();
    }

    public static Item load(ItemGroup parent, File dir) throws IOException {
        throw new UnsupportedOperationException();
    }

    public static XmlFile getConfigFile(File dir) {
        throw new UnsupportedOperationException();
    }

    public static XmlFile getConfigFile(Item item) {
        throw new UnsupportedOperationException();
    }

    public static <T extends Item> List<T> getAllItems(ItemGroup root, Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public static <T extends Item> List<T> getAllItems(ItemGroup root, Class<T> type, Predicate<T> pred) {
        throw new UnsupportedOperationException();
    }

    public static <T extends Item> Iterable<T> allItems(ItemGroup root, Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public static <T extends Item> Iterable<T> allItems(ItemGroup root, Class<T> type, Predicate<T> pred) {
        throw new UnsupportedOperationException();
    }

    public static <T extends Item> Iterable<T> allItems2(Authentication authentication, ItemGroup root, Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public static <T extends Item> Iterable<T> allItems2(
            Authentication authentication, ItemGroup root, Class<T> type, Predicate<T> pred) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public static <T extends Item> T findNearest(Class<T> type, String name, ItemGroup context) {
        throw new UnsupportedOperationException();
    }

    public static <I extends AbstractItem & TopLevelItem> I move(
            I item, DirectlyModifiableTopLevelItemGroup destination)
            throws IOException, IllegalArgumentException {
        throw new UnsupportedOperationException();
    }
}
