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
