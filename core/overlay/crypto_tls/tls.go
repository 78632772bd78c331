package tls

// As on a machine with instructions for AES: it decides which cipher is offered first.
var hasGCMAsmAMD64 = true
