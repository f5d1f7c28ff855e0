<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>FindMe</name>
        <message numerus="yes">
            <source>Too many tries. Try again in %n second(s), or ask at the desk.</source>
            <translation>
                <numerusform>Too many tries. Try again in %n second, or ask at the desk.</numerusform>
                <numerusform>Too many tries. Try again in %n seconds, or ask at the desk.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message numerus="yes">
            <source>%n of {looked_at} members have something there</source>
            <translation>
                <numerusform>%n of {looked_at} members has something there</numerusform>
                <numerusform>%n of {looked_at} members have something there</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n h ago</numerusform>
                <numerusform>%n h ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Busiest hour: {hour}, visits: %n</source>
            <translation>
                <numerusform>Busiest hour: {hour}, visits: %n</numerusform>
                <numerusform>Busiest hour: {hour}, visits: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>visits left: %n</source>
            <translation>
                <numerusform>visits left: %n</numerusform>
                <numerusform>visits left: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks in a row: well done!</source>
            <translation>
                <numerusform>%n week in a row: well done!</numerusform>
                <numerusform>%n weeks in a row: well done!</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check in %n</source>
            <translation>
                <numerusform>Check in %n</numerusform>
                <numerusform>Check in %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Visit number %n: what a milestone!</source>
            <translation>
                <numerusform>Visit number %n: what a milestone!</numerusform>
                <numerusform>Visit number %n: what a milestone!</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Visits left: %n</source>
            <translation>
                <numerusform>Visits left: %n</numerusform>
                <numerusform>Visits left: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your membership ends in %n days</source>
            <translation>
                <numerusform>Your membership ends in %n day</numerusform>
                <numerusform>Your membership ends in %n days</numerusform>
            </translation>
        </message>
    </context>
</TS>
