package net.sf.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

public final class JSONObject extends AbstractJSON implements JSON, Map<String, Object>, Comparable {
    public JSONObject() {}

    public JSONObject(boolean isNull) {}

    public static JSONObject fromObject(Object object) {
        throw new UnsupportedOperationException();
    }

    public static JSONObject fromObject(Object object, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public Object toBean() {
        throw new UnsupportedOperationException();
    }

    public static Object toBean(JSONObject jsonObject) {
        throw new UnsupportedOperationException();
    }

    public Object toBean(Class beanClass) {
        throw new UnsupportedOperationException();
    }

    public static Object toBean(JSONObject jsonObject, Class beanClass) {
        throw new UnsupportedOperationException();
    }

    public static Object toBean(JSONObject jsonObject, Class beanClass, Map classMap) {
        throw new UnsupportedOperationException();
    }

    public static Object toBean(JSONObject jsonObject, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public static Object toBean(JSONObject jsonObject, Object bean, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONObject accumulate(String key, boolean value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject accumulate(String key, double value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject accumulate(String key, int value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject accumulate(String key, long value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject accumulate(String key, Object value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject accumulate(String key, Object value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public void accumulateAll(Map map) {
        throw new UnsupportedOperationException();
    }

    public void accumulateAll(Map map, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public void clear() {
        throw new UnsupportedOperationException();
    }

    public int compareTo(Object obj) {
        throw new UnsupportedOperationException();
    }

    public boolean containsKey(Object key) {
        throw new UnsupportedOperationException();
    }

    public boolean containsValue(Object value) {
        throw new UnsupportedOperationException();
    }

    public boolean containsValue(Object value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONObject discard(String key) {
        throw new UnsupportedOperationException();
    }

    public JSONObject element(String key, boolean value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject element(String key, Collection value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject element(String key, Collection value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONObject element(String key, double value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject element(String key, int value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject element(String key, long value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject element(String key, Map value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject element(String key, Map value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONObject element(String key, Object value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject element(String key, Object value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public JSONObject elementOpt(String key, Object value) {
        throw new UnsupportedOperationException();
    }

    public JSONObject elementOpt(String key, Object value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public Set entrySet() {
        throw new UnsupportedOperationException();
    }

    public boolean equals(Object obj) {
        throw new UnsupportedOperationException();
    }

    public Object get(Object key) {
        throw new UnsupportedOperationException();
    }

    public Object get(String key) {
        throw new UnsupportedOperationException();
    }

    public boolean getBoolean(String key) {
        throw new UnsupportedOperationException();
    }

    public double getDouble(String key) {
        throw new UnsupportedOperationException();
    }

    public int getInt(String key) {
        throw new UnsupportedOperationException();
    }

    public JSONArray getJSONArray(String key) {
        throw new UnsupportedOperationException();
    }

    public JSONObject getJSONObject(String key) {
        throw new UnsupportedOperationException();
    }

    public long getLong(String key) {
        throw new UnsupportedOperationException();
    }

    public String getString(String key) {
        throw new UnsupportedOperationException();
    }

    public boolean has(String key) {
        throw new UnsupportedOperationException();
    }

    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    public boolean isArray() {
        throw new UnsupportedOperationException();
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }

    public boolean isNullObject() {
        throw new UnsupportedOperationException();
    }

    public Iterator<String> keys() {
        throw new UnsupportedOperationException();
    }

    public Set<String> keySet() {
        throw new UnsupportedOperationException();
    }

    public JSONArray names() {
        throw new UnsupportedOperationException();
    }

    public JSONArray names(JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public Object opt(String key) {
        throw new UnsupportedOperationException();
    }

    public boolean optBoolean(String key) {
        throw new UnsupportedOperationException();
    }

    public boolean optBoolean(String key, boolean defaultValue) {
        throw new UnsupportedOperationException();
    }

    public double optDouble(String key) {
        throw new UnsupportedOperationException();
    }

    public double optDouble(String key, double defaultValue) {
        throw new UnsupportedOperationException();
    }

    public int optInt(String key) {
        throw new UnsupportedOperationException();
    }

    public int optInt(String key, int defaultValue) {
        throw new UnsupportedOperationException();
    }

    public JSONArray optJSONArray(String key) {
        throw new UnsupportedOperationException();
    }

    public JSONObject optJSONObject(String key) {
        throw new UnsupportedOperationException();
    }

    public long optLong(String key) {
        throw new UnsupportedOperationException();
    }

    public long optLong(String key, long defaultValue) {
        throw new UnsupportedOperationException();
    }

    public String optString(String key) {
        throw new UnsupportedOperationException();
    }

    public String optString(String key, String defaultValue) {
        throw new UnsupportedOperationException();
    }

    public Object put(String key, Object value) {
        throw new UnsupportedOperationException();
    }

    public void putAll(Map map) {
        throw new UnsupportedOperationException();
    }

    public void putAll(Map map, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }

    public Object remove(Object key) {
        throw new UnsupportedOperationException();
    }

    public Object remove(String key) {
        throw new UnsupportedOperationException();
    }

    public int size() {
        throw new UnsupportedOperationException();
    }

    public JSONArray toJSONArray(JSONArray names) {
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

    public Collection values() {
        throw new UnsupportedOperationException();
    }

    protected Object _processValue(Object value, JsonConfig jsonConfig) {
        throw new UnsupportedOperationException();
    }
}
