example.com/m/a: no non-test Go files in a
