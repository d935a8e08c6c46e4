package net.sf.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;

public final class JSONArray extends AbstractJSON implements JSON, List<Object>, Comparable {
    public JSONArray() {}

    public static JSONArray fromObject(Object object) {
        throw new UnsupportedOperationException();
    }

    public static JSONArray fromObject(Object object, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public static int[] getDimensions(JSONArray jsonArray) {
        throw new UnsupportedOperationException();
    }

    public static Object toArray(JSONArray jsonArray) {
        throw new UnsupportedOperationException();
    }

    public static Object toArray(JSONArray jsonArray, Class objectClass) {
        throw new UnsupportedOperationException();
    }

    public static Object toArray(JSONArray jsonArray, Class objectClass, Map classMap) {
        throw new UnsupportedOperationException();
    }

    public static Object toArray(JSONArray jsonArray, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public static Object toArray(JSONArray jsonArray, Object root, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public static Collection toCollection(JSONArray jsonArray) {
        throw new UnsupportedOperationException();
    }

    public static Collection toCollection(JSONArray jsonArray, Class objectClass) {
        throw new UnsupportedOperationException();
    }

    public static Collection toCollection(JSONArray jsonArray, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public static List toList(JSONArray jsonArray, Object root, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public void add(int index, Object value) {
        throw new UnsupportedOperationException();
    }

    public void add(int index, Object value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public boolean add(Object value) {
        throw new UnsupportedOperationException();
    }

    public boolean add(Object value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public boolean addAll(Collection collection) {
        throw new UnsupportedOperationException();
    }

    public boolean addAll(Collection collection, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public boolean addAll(int index, Collection collection) {
        throw new UnsupportedOperationException();
    }

    public boolean addAll(int index, Collection collection, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public void clear() {
        throw new UnsupportedOperationException();
    }

    public int compareTo(Object obj) {
        throw new UnsupportedOperationException();
    }

    public boolean contains(Object o) {
        throw new UnsupportedOperationException();
    }

    public boolean contains(Object o, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public boolean containsAll(Collection collection) {
        throw new UnsupportedOperationException();
    }

    public boolean containsAll(Collection collection, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONArray discard(int index) {
        throw new UnsupportedOperationException();
    }

    public JSONArray discard(Object o) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(boolean value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(Collection value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(Collection value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(double value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int index, boolean value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int index, Collection value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int index, Collection value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int index, double value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int index, int value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int index, long value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int index, Map value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int index, Map value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int index, Object value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int index, Object value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int index, String value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(int index, String value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(JSONObject value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(long value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(Map value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(Map value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(Object value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(Object value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(String value) {
        throw new UnsupportedOperationException();
    }

    public JSONArray element(String value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public boolean equals(Object obj) {
        throw new UnsupportedOperationException();
    }

    public Object get(int index) {
        throw new UnsupportedOperationException();
    }

    public boolean getBoolean(int index) {
        throw new UnsupportedOperationException();
    }

    public double getDouble(int index) {
        throw new UnsupportedOperationException();
    }

    public int getInt(int index) {
        throw new UnsupportedOperationException();
    }

    public JSONArray getJSONArray(int index) {
        throw new UnsupportedOperationException();
    }

    public JSONObject getJSONObject(int index) {
        throw new UnsupportedOperationException();
    }

    public long getLong(int index) {
        throw new UnsupportedOperationException();
    }

    public String getString(int index) {
        throw new UnsupportedOperationException();
    }

    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    public int indexOf(Object o) {
        throw new UnsupportedOperationException();
    }

    public boolean isArray() {
        throw new UnsupportedOperationException();
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }

    public boolean isExpandElements() {
        throw new UnsupportedOperationException();
    }

    public Iterator iterator() {
        throw new UnsupportedOperationException();
    }

    public String join(String separator) {
        throw new UnsupportedOperationException();
    }

    public String join(String separator, boolean stripQuotes) {
        throw new UnsupportedOperationException();
    }

    public int lastIndexOf(Object o) {
        throw new UnsupportedOperationException();
    }

    public ListIterator listIterator() {
        throw new UnsupportedOperationException();
    }

    public ListIterator listIterator(int index) {
        throw new UnsupportedOperationException();
    }

    public Object opt(int index) {
        throw new UnsupportedOperationException();
    }

    public boolean optBoolean(int index) {
        throw new UnsupportedOperationException();
    }

    public boolean optBoolean(int index, boolean defaultValue) {
        throw new UnsupportedOperationException();
    }

    public double optDouble(int index) {
        throw new UnsupportedOperationException();
    }

    public double optDouble(int index, double defaultValue) {
        throw new UnsupportedOperationException();
    }

    public int optInt(int index) {
        throw new UnsupportedOperationException();
    }

    public int optInt(int index, int defaultValue) {
        throw new UnsupportedOperationException();
    }

    public JSONArray optJSONArray(int index) {
        throw new UnsupportedOperationException();
    }

    public JSONObject optJSONObject(int index) {
        throw new UnsupportedOperationException();
    }

    public long optLong(int index) {
        throw new UnsupportedOperationException();
    }

    public long optLong(int index, long defaultValue) {
        throw new UnsupportedOperationException();
    }

    public String optString(int index) {
        throw new UnsupportedOperationException();
    }

    public String optString(int index, String defaultValue) {
        throw new UnsupportedOperationException();
    }

    public Object remove(int index) {
        throw new UnsupportedOperationException();
    }

    public boolean remove(Object o) {
        throw new UnsupportedOperationException();
    }

    public boolean removeAll(Collection collection) {
        throw new UnsupportedOperationException();
    }

    public boolean removeAll(Collection collection, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public boolean retainAll(Collection collection) {
        throw new UnsupportedOperationException();
    }

    public boolean retainAll(Collection collection, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public Object set(int index, Object value) {
        throw new UnsupportedOperationException();
    }

    public Object set(int index, Object value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public void setExpandElements(boolean expandElements) {
        throw new UnsupportedOperationException();
    }

    public int size() {
        throw new UnsupportedOperationException();
    }

    public List subList(int fromIndex, int toIndex) {
        throw new UnsupportedOperationException();
    }

    public Object[] toArray() {
        throw new UnsupportedOperationException();
    }

    public Object[] toArray(Object[] array) {
        throw new UnsupportedOperationException();
    }

    public JSONObject toJSONObject(JSONArray names) {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }

    public String toString(int indentFactor) {
        throw new UnsupportedOperationException();
    }

    public String toString(int indentFactor, int indent) {
        throw new UnsupportedOperationException();
    }

    protected JSONArray addString(String str) {
        throw new UnsupportedOperationException();
    }

    protected Object _processValue(Object value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }
}
