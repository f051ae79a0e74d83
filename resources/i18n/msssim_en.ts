<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app.levers_editor</name>
    <message numerus="yes">
        <source>Moves %n value(s):</source>
        <translation><numerusform>Moves %n value:</numerusform><numerusform>Moves %n values:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0} – %n value(s)</source>
        <translation><numerusform>{0} – %n value</numerusform><numerusform>{0} – %n values</numerusform></translation>
    </message>
</context>
<context>
    <name>app.sharing.import_dialog</name>
    <message numerus="yes">
        <source>%n row(s) taken in as one step.</source>
        <translation><numerusform>%n row is taken in as one step.</numerusform><numerusform>%n rows are taken in as one step.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n row(s)</source>
        <translation><numerusform>{0}: %n row</numerusform><numerusform>{0}: %n rows</numerusform></translation>
    </message>
</context>
<context>
    <name>app.sharing.pages</name>
    <message numerus="yes">
        <source>{0}: %n page(s)</source>
        <translation><numerusform>{0}: %n page</numerusform><numerusform>{0}: %n pages</numerusform></translation>
    </message>
</context>
<context>
    <name>app.sources</name>
    <message numerus="yes">
        <source>%n value(s) cite this.</source>
        <translation><numerusform>%n value cites this.</numerusform><numerusform>%n values cite this.</numerusform></translation>
    </message>
</context>
<context>
    <name>app.sourcing</name>
    <message numerus="yes">
        <source>Source of %n value(s) replaced</source>
        <translation><numerusform>Source of %n value replaced</numerusform><numerusform>Source of %n values replaced</numerusform></translation>
    </message>
</context>
<context>
    <name>app.status</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation><numerusform>%n problem</numerusform><numerusform>%n problems</numerusform></translation>
    </message>
</context>
<context>
    <name>cli.check</name>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation><numerusform>{count} warning</numerusform><numerusform>{count} warnings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} errors</source>
        <translation><numerusform>{count} error</numerusform><numerusform>{count} errors</numerusform></translation>
    </message>
</context>
<context>
    <name>cli.explain</name>
    <message numerus="yes">
        <source>({count} without effect)</source>
        <translation><numerusform>({count} without effect)</numerusform><numerusform>({count} without effect)</numerusform></translation>
    </message>
</context>
<context>
    <name>cli.importing</name>
    <message numerus="yes">
        <source>{count} rows would be added, nothing was written</source>
        <translation><numerusform>{count} row would be added, nothing was written</numerusform><numerusform>{count} rows would be added, nothing was written</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} rows added</source>
        <translation><numerusform>{file}: {count} row added</numerusform><numerusform>{file}: {count} rows added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are wrong: nothing was written</source>
        <translation><numerusform>{count} row is wrong: nothing was written</numerusform><numerusform>{count} rows are wrong: nothing was written</numerusform></translation>
    </message>
</context>
<context>
    <name>cli.many</name>
    <message numerus="yes">
        <source>{n} of {count} scenarios, {rate} draws a second</source>
        <translation><numerusform>{n} of {count} scenario, {rate} draws a second</numerusform><numerusform>{n} of {count} scenarios, {rate} draws a second</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} scenarios answered</source>
        <translation><numerusform>{count} scenario answered</numerusform><numerusform>{count} scenarios answered</numerusform></translation>
    </message>
</context>
<context>
    <name>cli.run</name>
    <message numerus="yes">
        <source>{count} warnings on this scenario: msssim validate {file}</source>
        <translation><numerusform>{count} warning on this scenario: msssim validate {file}</numerusform><numerusform>{count} warnings on this scenario: msssim validate {file}</numerusform></translation>
    </message>
</context>
<context>
    <name>cli.studies</name>
    <message numerus="yes">
        <source>{count} inputs account for less than {n} % each</source>
        <translation><numerusform>{count} input accounts for less than {n} %</numerusform><numerusform>{count} inputs account for less than {n} % each</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} do not move it alone</source>
        <translation><numerusform>{count} of {n} does not move it alone</numerusform><numerusform>{count} of {n} do not move it alone</numerusform></translation>
    </message>
</context>
<context>
    <name>cli.sweep</name>
    <message numerus="yes">
        <source>{count} scenarios, {draws} draws in all</source>
        <translation><numerusform>{count} scenario, {draws} draws in all</numerusform><numerusform>{count} scenarios, {draws} draws in all</numerusform></translation>
    </message>
</context>
<context>
    <name>cli.table</name>
    <message numerus="yes">
        <source>{n} of {count} scenarios</source>
        <translation><numerusform>{n} of {count} scenario</numerusform><numerusform>{n} of {count} scenarios</numerusform></translation>
    </message>
</context>
<context>
    <name>scenario.citing</name>
    <message numerus="yes">
        <source>is {count} days older than the time simulated</source>
        <translation><numerusform>is {count} day older than the time simulated</numerusform><numerusform>is {count} days older than the time simulated</numerusform></translation>
    </message>
</context>
<context>
    <name>scenario.paths</name>
    <message numerus="yes">
        <source>"{list}" has {count} items, no {item}</source>
        <translation><numerusform>"{list}" has {count} item, no {item}</numerusform><numerusform>"{list}" has {count} items, no {item}</numerusform></translation>
    </message>
</context>
<context>
    <name>scenario.problems</name>
    <message numerus="yes">
        <source>… and {count} more problems</source>
        <translation><numerusform>… and {count} more problem</numerusform><numerusform>… and {count} more problems</numerusform></translation>
    </message>
</context>
</TS>
