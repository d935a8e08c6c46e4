// Run by the sample Jenkins at its start: an account at the simulated platform, and a job that deploys to it.
import com.cloudbees.plugins.credentials.CredentialsScope
import com.cloudbees.plugins.credentials.SystemCredentialsProvider
import hudson.util.Secret
import io.jenkins.plugins.scalingo.account.Account
import io.jenkins.plugins.scalingo.account.ScalingoConfiguration
import io.jenkins.plugins.scalingo.project.ScalingoJobProperty
import jenkins.model.Jenkins
import org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl

def address = System.getProperty('scalingo.demo.address')
def jenkins = Jenkins.get()

def token = new StringCredentialsImpl(
        CredentialsScope.GLOBAL, 'scalingo-token', 'API token of the simulated platform', Secret.fromString('tk-us-simulator'))
def credentials = SystemCredentialsProvider.instance
credentials.credentials.add(token)
credentials.save()

def account = new Account('team', token.id)
account.region = 'custom'
account.authUrl = address
account.apiUrl = address
ScalingoConfiguration.get().accounts = [account]

if (jenkins.pluginManager.getPlugin('workflow-job') && jenkins.pluginManager.getPlugin('workflow-cps')) {
    def script = '''\
def deployed = scalingoDeploy(branch: 'main')
echo "${deployed.app} runs ${deployed.commit} at ${deployed.url}"
'''
    def loader = jenkins.pluginManager.uberClassLoader
    def type = loader.loadClass('org.jenkinsci.plugins.workflow.job.WorkflowJob')
    def definition = loader.loadClass('org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition')
    def job = jenkins.createProject(type, 'shop-web-deploy')
    job.description = 'Deploys the branch main of acme/shop to the app shop-web of the simulated platform.'
    job.definition = definition.getConstructor(String, boolean).newInstance(script, true)
    job.addProperty(new ScalingoJobProperty('team', 'shop-web'))
    job.save()
}
