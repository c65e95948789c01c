<#list dependencyMap as e>
<#assign d = e.getKey()>
${d.groupId}:${d.artifactId} ${(d.artifact.scope)!"?"} <#list e.getValue() as licence>${licence}<#sep>|</#sep></#list>
</#list>
