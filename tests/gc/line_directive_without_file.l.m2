??:20: x escapes to heap in f:
??:20:   flow: ~r0 ← &x:
??:20:     from &x (address-of) at ??:20
??:20:     from return &x (return) at ??:20
??:20: moved to heap: x
