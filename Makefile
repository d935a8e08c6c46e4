# In front of the build that needs Maven Central alone (central/). The standard Jenkins build is plain `mvn verify`.

MAVEN := ./mvnw --file central/pom.xml
JAVA := $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)
TARGET := central/plugin/target
TEST_CLASS_PATH = $(TARGET)/test-classes:$(TARGET)/classes:$$(cat $(TARGET)/test.classpath)
PORT ?= 7000

.DEFAULT_GOAL := help
.PHONY: help test check soak e2e hpi signatures run simulator bench clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

test: ## every test that needs no running Jenkins
	$(MAVEN) test

check: ## what reads the code: Checkstyle, SpotBugs with Find Security Bugs, licences of what is bundled
	$(MAVEN) verify -DskipTests

E2E ?= *E2E
HISTORIES ?= 10000

soak: ## HISTORIES=10000 random histories of pull requests, builds, people and faults; as many answers and frames
	$(MAVEN) test -Dtest='*Soak' -Dsurefire.failIfNoSpecifiedTests=false -Djqwik.tries.default=$(HISTORIES)

e2e: hpi ## [JENKINS_WAR=file JENKINS_PLUGINS=folder] the plugin in that Jenkins, from webhook to review app; E2E=class
	@test -n "$(JENKINS_WAR)$(JENKINS_PLUGINS)" || { $(FIND_JENKINS); } >$(TARGET)/jenkins.log 2>&1 || \
		{ echo "Jenkins' Maven repository was not reached ($(TARGET)/jenkins.log): JENKINS_WAR=<file> and" \
			"JENKINS_PLUGINS=<folder of .hpi or .jpi files> are needed" >&2; exit 2; }
	JENKINS_WAR="$(abspath $(or $(JENKINS_WAR),$(FOUND_WAR)))" \
		JENKINS_PLUGINS="$(abspath $(or $(JENKINS_PLUGINS),$(FOUND_PLUGINS)))" \
		$(MAVEN) test -Dtest='$(E2E)' -Dsurefire.failIfNoSpecifiedTests=false

# What the standard build tests with, from Jenkins' Maven repository. Tried with a folder laid out like it, not yet with it.
FOUND_WAR := target/jenkins/jenkins-war.war
FOUND_PLUGINS := target/test-classes/test-dependencies
FIND_JENKINS = ./mvnw --batch-mode dependency:copy hpi:resolve-test-dependencies \
	-Dartifact=org.jenkins-ci.main:jenkins-war:$$(sed -n 's:.*<jenkins.version>\(.*\)</.*:\1:p' central/pom.xml):war \
	-Dmdep.stripVersion=true -DoutputDirectory=$(dir $(FOUND_WAR))

hpi: ## the plugin, as central/plugin/target/scalingo.hpi
	$(MAVEN) --quiet package -DskipTests
	@echo $(TARGET)/scalingo.hpi

signatures: hpi ## JENKINS_LIB=folder[:folder...] compare central/jenkins-api and the plugin with the jars of a real Jenkins
	@test -n "$(JENKINS_LIB)" || { echo 'JENKINS_LIB=<folder of the jars of Jenkins and its plugins> is needed' >&2; exit 2; }
	@$(JAVA) -jar central/signatures/target/signatures.jar \
		central/jenkins-api/target/classes $(TARGET)/classes \
		$(TARGET)/bundled:$(TARGET)/container "$(JENKINS_LIB)"

run: ## the plugin at work against the simulator; JENKINS_WAR=file JENKINS_PLUGINS=folder: in that Jenkins
	$(MAVEN) --quiet $(if $(JENKINS_WAR),package,process-test-classes) -DskipTests
	@$(JAVA) --class-path "$(TEST_CLASS_PATH)" io.jenkins.plugins.scalingo.demo.Demo

simulator: ## PORT=7000 a Scalingo on this machine
	$(MAVEN) --quiet process-test-classes
	@$(JAVA) --class-path "$(TEST_CLASS_PATH)" io.jenkins.plugins.scalingo.simulator.SimulatorServer $(PORT)

bench: ## what the plugin costs, in numbers, beside a script per build on Scalingo's JavaScript SDK; needs npm for that
	$(MAVEN) --quiet process-test-classes
	@mkdir -p $(TARGET)/peer && cp src/test/peer/* $(TARGET)/peer
	@cd $(TARGET)/peer && npm ci --no-audit --no-fund --loglevel=error >npm.log 2>&1 || echo "npm: see $(TARGET)/peer/npm.log"
	@$(JAVA) -Djmh.ignoreLock=true --class-path "$(TEST_CLASS_PATH)" \
		io.jenkins.plugins.scalingo.bench.Bench $(TARGET)/bench.json $(TARGET)/peer

clean: ## remove what was built
	$(MAVEN) --quiet clean
