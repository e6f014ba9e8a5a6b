/** A first draft in VS Code's snippet syntax. It is valid as it stands; what the linter says about it is what is left to find out. */
export const newPlanSnippet = `# A proof of value, agreed with the customer. Tab moves to the next blank; the preview shows what the plan is worth.
pov: "1"
id: \${1:customer-outcome}
title: \${2:What the customer gets, in one line}
status: draft
currency: \${3:USD}
customer: \${4:Customer name}
problem:
  pain: \${5:What hurts today, in the customer's words}
  why_now: \${6:What happens on which day if nothing changes}
people:
  champion: {name: \${7:Full name}, title: \${8:Job title}, roles: [champion]}
inputs:
  reports_per_year: \${9:192 report/year}
  hourly_rate: \${10:60 USD/h}
outcomes:
  first-outcome:
    statement: \${11:Who gets what done in 2 h instead of 14 h}
    owner: champion
    metric: \${12:What is timed, and by whom}
    baseline: \${13:14 h/report}
    target: \${14:2 h/report}
    benefit: {driver: time-saved, volume: reports_per_year, rate: hourly_rate, capture: 50 %, risk_adjustment: 10 %}
business_case:
  costs:
    subscription: {kind: vendor, amount: \${15:30000 USD/year}}
$0`;
