package tls

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"time"
)

// What a handshake agrees on, checks and refuses is TLS's. Its messages are our own, as both ends are here: a hello, the answer
// with the server's certificates, the client's certificates, and before TLS 1.3 a last word of the server.

var errNoCertificates = errors.New("tls: no certificates configured")

func (c *Conn) handshakeContext(ctx context.Context) (ret error) {
	if c.isHandshakeComplete.Load() {
		return nil
	}
	handshakeCtx, cancel := context.WithCancel(ctx)
	defer cancel()
	qs := c.transport()
	if qs != nil {
		qs.ctx, qs.cancel = handshakeCtx, cancel
	} else if ctx.Done() != nil {
		stop := context.AfterFunc(ctx, func() { c.conn.Close() })
		defer func() {
			if !stop() {
				ret = ctx.Err()
			}
		}()
	}
	c.handshakeMutex.Lock()
	defer c.handshakeMutex.Unlock()
	if c.handshakeErr != nil || c.isHandshakeComplete.Load() {
		return c.handshakeErr
	}
	c.in.Lock()
	defer c.in.Unlock()
	c.handshakeErr = c.handshakeFn(handshakeCtx)
	if c.handshakeErr == nil {
		c.handshakes++
		c.isHandshakeComplete.Store(true)
	}
	if qs != nil {
		qs.over(c)
	}
	return c.handshakeErr
}

func hostnameInSNI(name string) string {
	host := name
	if len(host) > 0 && host[0] == '[' && host[len(host)-1] == ']' {
		host = host[1 : len(host)-1]
	}
	if i := strings.LastIndex(host, "%"); i > 0 {
		host = host[:i]
	}
	if net.ParseIP(host) != nil {
		return ""
	}
	return strings.TrimRight(name, ".")
}

// inOrder are the suites before TLS 1.3, the best first.
var inOrder = []uint16{0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc009, 0xc013, 0xc00a, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035,
	0xc012, 0x000a, 0xc023, 0xc027, 0x003c, 0xc007, 0xc011, 0x0005}

// offers are the suites that an end has for these versions.
func (c *Config) offers(versions []uint16) (ids []uint16) {
	for _, id := range inOrder {
		safe := slices.ContainsFunc(suites, func(s suite) bool { return s.id == id && s.kind&isInsecure == 0 })
		if c.CipherSuites == nil && safe || slices.Contains(c.CipherSuites, id) {
			ids = append(ids, id)
		}
	}
	if slices.Contains(versions, VersionTLS13) {
		ids = append(ids, TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384, TLS_CHACHA20_POLY1305_SHA256)
	}
	return ids
}

// curves are those that an end likes, the best first.
func (c *Config) curves(versions []uint16) (ids []CurveID) {
	for _, id := range []CurveID{4588, 4587, 4589, X25519, CurveP256, CurveP384, CurveP521, 514} {
		if c.supportsCurve(versions[0], id) {
			ids = append(ids, id)
		}
	}
	return ids
}

var allSchemes = append(latticeSchemes(), PSSWithSHA256, ECDSAWithP256AndSHA256, Ed25519, PSSWithSHA384, PSSWithSHA512, PKCS1WithSHA256,
	PKCS1WithSHA384, PKCS1WithSHA512, ECDSAWithP384AndSHA384, ECDSAWithP521AndSHA512)

// ---- the client's end

func (c *Conn) clientHandshake(ctx context.Context) (err error) {
	if c.config == nil {
		c.config = &Config{}
	}
	config := c.config
	c.didResume, c.curveID = false, 0
	if config.ServerName == "" && !config.InsecureSkipVerify {
		return errors.New("tls: either ServerName or InsecureSkipVerify must be specified in the tls.Config")
	}
	total := 0
	var protos [][]byte
	for _, proto := range config.NextProtos {
		if len(proto) == 0 || len(proto) > 255 {
			return errors.New("tls: invalid NextProtos value")
		}
		total += 1 + len(proto)
		protos = append(protos, []byte(proto))
	}
	if total > 0xffff {
		return errors.New("tls: NextProtos values too large")
	}
	versions := config.supportedVersions(true, c.quic != nil)
	if len(versions) == 0 {
		return errors.New("tls: no supported versions satisfy MinVersion and MaxVersion")
	}
	random := make([]byte, 32)
	if _, err := io.ReadFull(config.rand(), random); err != nil {
		return errors.New("tls: short read from Rand: " + err.Error())
	}
	c.serverName = hostnameInSNI(config.ServerName)
	var params []byte
	if c.quic != nil {
		if params, err = c.parameters(); err != nil {
			return err
		}
	}
	session, ticket := c.loadSession(versions)
	if qs := c.transport(); qs != nil && qs.EnableSessionEvents && session != nil {
		if err := c.resumes(session); err != nil {
			return err
		}
	}
	if session != nil {
		defer func() {
			if err != nil {
				config.ClientSessionCache.Put(c.sessionKey(), nil)
			}
		}()
	}
	hello := message{random, []byte(c.serverName), packedNumbers(versions), packedNumbers(config.offers(versions)),
		packedNumbers(config.curves(versions)), packed(protos), ticket, {byte(len(config.EncryptedClientHelloConfigList))}}
	if err := c.sendMessage(hello); err != nil {
		return err
	}
	if c.quic != nil {
		if err := c.sendMessage(message{params}); err != nil {
			return err
		}
		if err := c.helloOfServer(random); err != nil {
			return err
		}
	}
	answer, err := c.message(9)
	if err != nil {
		return err
	}
	agreed := unpackedNumbers[uint16](answer[0])
	c.vers, c.haveVers, c.cipherSuite, c.curveID = agreed[0], true, agreed[1], CurveID(agreed[2])
	c.clientProtocol = string(answer[1])
	if c.quic == nil {
		c.secrets(random, answer[2])
	}
	c.ocspResponse, c.scts = answer[4], unpacked(answer[5])
	if config.EncryptedClientHelloConfigList != nil {
		c.sendAlert(121)
		return &ECHRejectionError{}
	}
	if c.didResume = answer[6][0] == 1; c.didResume {
		c.peerCertificates, c.verifiedChains, c.ocspResponse, c.scts = session.peerCertificates, session.verifiedChains, session.ocspResponse, session.scts
		if config.VerifyConnection != nil {
			if err := config.VerifyConnection(c.connectionState(true)); err != nil {
				c.sendAlert(alertBadCertificate)
				return err
			}
		}
	} else if err := c.verifyServerCertificate(unpacked(answer[3])); err != nil {
		return err
	}
	own := &Certificate{}
	if answer[7][0] == 1 {
		request := &CertificateRequestInfo{AcceptableCAs: unpacked(answer[8]), SignatureSchemes: allSchemes, Version: c.vers, ctx: ctx}
		if own, err = c.clientCertificate(request); err != nil {
			c.sendAlert(alertInternalError)
			return err
		}
		c.ownCertificate(own)
	}
	if err := c.sendMessage(message{packed(own.Certificate), {}}); err != nil {
		return err
	}
	if c.quic != nil {
		c.keyed(QUICSetWriteSecret, QUICEncryptionLevelApplication)
	}
	if c.vers < VersionTLS13 {
		last, err := c.message(1)
		if err != nil {
			return err
		}
		c.keepSession(last[0], false)
	}
	return nil
}

func (c *Conn) clientCertificate(request *CertificateRequestInfo) (*Certificate, error) {
	if get := c.config.GetClientCertificate; get != nil {
		return get(request)
	}
	for i := range c.config.Certificates {
		if request.SupportsCertificate(&c.config.Certificates[i]) == nil {
			return &c.config.Certificates[i], nil
		}
	}
	return &Certificate{}, nil
}

func parseAll(list [][]byte) (certs []*x509.Certificate, err error) {
	for _, der := range list {
		cert, err := x509.ParseCertificate(der)
		if err != nil {
			return nil, err
		}
		certs = append(certs, cert)
	}
	return certs, nil
}

// tooLong refuses RSA keys longer than any sane one.
func (c *Conn) tooLong(who string, certs []*x509.Certificate) error {
	for _, cert := range certs {
		if key, ok := cert.PublicKey.(*rsa.PublicKey); ok && key.N.BitLen() > 8192 {
			c.sendAlert(alertBadCertificate)
			return fmt.Errorf("tls: %s sent certificate containing RSA key larger than %d bits", who, 8192)
		}
	}
	return nil
}

func (c *Conn) verifyServerCertificate(certificates [][]byte) error {
	certs, err := parseAll(certificates)
	if err != nil || len(certs) == 0 {
		c.sendAlert(alertDecodeError)
		if err == nil {
			return errors.New("tls: received empty certificates message")
		}
		return errors.New("tls: failed to parse certificate from server: " + err.Error())
	}
	if err := c.tooLong("server", certs); err != nil {
		return err
	}
	refuse := func(err error) error {
		c.sendAlert(alertBadCertificate)
		return err
	}
	if !c.config.InsecureSkipVerify {
		opts := x509.VerifyOptions{Roots: c.config.RootCAs, CurrentTime: c.config.time(), DNSName: c.config.ServerName, Intermediates: x509.NewCertPool()}
		for _, cert := range certs[1:] {
			opts.Intermediates.AddCert(cert)
		}
		if c.verifiedChains, err = certs[0].Verify(opts); err != nil {
			return refuse(&CertificateVerificationError{UnverifiedCertificates: certs, Err: err})
		}
	}
	switch certs[0].PublicKey.(type) {
	case *rsa.PublicKey, *ecdsa.PublicKey, ed25519.PublicKey:
	default:
		if latticeScheme(certs[0].PublicKey) != 0 {
			break
		}
		c.sendAlert(alertUnsupportedCert)
		return fmt.Errorf("tls: server's certificate contains an unsupported type of public key: %T", certs[0].PublicKey)
	}
	c.peerCertificates = certs
	if verify := c.config.VerifyPeerCertificate; verify != nil {
		if err := verify(certificates, c.verifiedChains); err != nil {
			return refuse(err)
		}
	}
	if verify := c.config.VerifyConnection; verify != nil {
		if err := verify(c.connectionState(true)); err != nil {
			return refuse(err)
		}
	}
	return nil
}

// ---- the server's end

func (c *Conn) serverHandshake(ctx context.Context) error {
	if c.config == nil {
		c.config = &Config{}
	}
	hello, err := c.message(8)
	if err != nil {
		return err
	}
	offered := unpackedNumbers[uint16](hello[2])
	info := &ClientHelloInfo{CipherSuites: unpackedNumbers[uint16](hello[3]), ServerName: string(hello[1]),
		SupportedCurves: unpackedNumbers[CurveID](hello[4]), SupportedPoints: []uint8{0}, SignatureSchemes: allSchemes,
		SupportedVersions: offered, Conn: c.conn, config: c.config, ctx: ctx}
	for _, proto := range unpacked(hello[5]) {
		info.SupportedProtos = append(info.SupportedProtos, string(proto))
	}
	original := c.config
	if get := c.config.GetConfigForClient; get != nil {
		config, err := get(info)
		if err != nil {
			c.sendAlert(alertInternalError)
			return err
		}
		if config != nil {
			c.config, info.config = config, config
		}
	}
	config := c.config
	vers, ok := config.mutualVersion(false, c.quic != nil, offered)
	if !ok {
		c.sendAlert(alertProtocolVersion)
		return fmt.Errorf("tls: client offered only unsupported versions: %x", offered)
	}
	c.vers, c.haveVers, c.serverName = vers, true, info.ServerName
	if c.clientProtocol, err = negotiateALPN(config.NextProtos, info.SupportedProtos, c.quic != nil); err != nil {
		c.sendAlert(alertNoProtocol)
		return err
	}
	if c.quic != nil {
		if err := c.theirParameters(); err != nil {
			return err
		}
	}
	session, err := c.resume(original, hello[6])
	if err != nil {
		return err
	}
	own := &Certificate{}
	if session == nil {
		if own, err = config.getCertificate(info); err != nil {
			if err == errNoCertificates {
				c.sendAlert(alertUnrecognizedName)
			} else {
				c.sendAlert(alertInternalError)
			}
			return err
		}
		if _, err := own.schemeFor(vers, info.SignatureSchemes); err != nil {
			c.sendAlert(alertHandshakeFailure)
			return err
		}
		c.ownCertificate(own)
	}
	if err := c.agreeOn(info, own); err != nil {
		return err
	}
	random := make([]byte, 32)
	if _, err := io.ReadFull(config.rand(), random); err != nil {
		c.sendAlert(alertInternalError)
		return err
	}
	c.secrets(hello[0], random)
	if c.quic != nil {
		if err := c.answers(random); err != nil {
			return err
		}
	}
	var asks, resumed byte
	var cas []byte
	if session != nil {
		resumed = 1
	} else if config.ClientAuth >= RequestClientCert {
		asks = 1
		if config.ClientCAs != nil {
			cas = packed(config.ClientCAs.Subjects())
		}
	}
	answer := message{packedNumbers([]uint16{vers, c.cipherSuite, uint16(c.curveID)}), []byte(c.clientProtocol), random,
		packed(own.Certificate), own.OCSPStaple, packed(own.SignedCertificateTimestamps), {resumed}, {asks}, cas}
	if err := c.sendMessage(answer); err != nil {
		return err
	}
	if c.quic != nil {
		c.keyed(QUICSetWriteSecret, QUICEncryptionLevelApplication)
	}
	theirs, err := c.message(2)
	if err != nil {
		return err
	}
	if session == nil && asks == 1 {
		if err := c.processCertsFromClient(unpacked(theirs[0])); err != nil {
			return err
		}
	}
	if verify := config.VerifyConnection; verify != nil {
		if err := verify(c.connectionState(true)); err != nil {
			c.sendAlert(alertBadCertificate)
			return err
		}
	}
	if c.quic != nil {
		return nil
	}
	ticket, err := c.ticket(original, QUICSessionTicketOptions{})
	if err != nil {
		return err
	}
	if vers == VersionTLS13 && ticket == nil {
		return nil
	}
	return c.sendMessage(message{ticket})
}

// agreeOn chooses a suite and a curve, of a certificate's kind.
func (c *Conn) agreeOn(info *ClientHelloInfo, own *Certificate) error {
	config := c.config
	for _, id := range config.curves([]uint16{c.vers}) {
		if slices.Contains(info.SupportedCurves, id) {
			c.curveID = id
			break
		}
	}
	if c.vers == VersionTLS13 {
		if c.curveID == 0 {
			c.sendAlert(alertHandshakeFailure)
			return errors.New("tls: no key exchanges supported by both client and server")
		}
		c.cipherSuite = TLS_AES_128_GCM_SHA256
		return nil
	}
	_, isRSA := publicOf(own).(*rsa.PublicKey)
	for _, id := range config.offers(nil) {
		i := slices.IndexFunc(suites, func(s suite) bool { return s.id == id })
		kind := suites[i].kind
		switch {
		case !slices.Contains(info.CipherSuites, id), kind&forTLS12 != 0 && c.vers < VersionTLS12:
		case len(own.Certificate) > 0 && isRSA == (kind&withECDSA != 0), kind&withECDHE != 0 && c.curveID == 0:
		default:
			if c.cipherSuite = id; kind&withECDHE == 0 {
				c.curveID = 0
			}
			return nil
		}
	}
	c.sendAlert(alertHandshakeFailure)
	return fmt.Errorf("tls: no cipher suite supported by both client and server; client offered: %x", info.CipherSuites)
}

func publicOf(cert *Certificate) any {
	if signer, ok := cert.PrivateKey.(interface{ Public() any }); ok {
		return signer.Public()
	}
	switch key := cert.PrivateKey.(type) {
	case *rsa.PrivateKey:
		return &key.PublicKey
	case *ecdsa.PrivateKey:
		return &key.PublicKey
	case ed25519.PrivateKey:
		return key.Public()
	}
	return nil
}

func negotiateALPN(serverProtos, clientProtos []string, quic bool) (string, error) {
	if len(serverProtos) == 0 || len(clientProtos) == 0 {
		if quic && len(serverProtos) > 0 {
			return "", errors.New("tls: client did not request an application protocol")
		}
		return "", nil
	}
	for _, s := range serverProtos {
		if slices.Contains(clientProtos, s) {
			return s, nil
		}
	}
	if slices.Contains(serverProtos, "h2") && slices.Contains(clientProtos, "http/1.1") {
		return "", nil
	}
	return "", fmt.Errorf("tls: client requested unsupported application protocols (%q)", clientProtos)
}

func (c *Config) getCertificate(clientHello *ClientHelloInfo) (*Certificate, error) {
	if c.GetCertificate != nil && (len(c.Certificates) == 0 || len(clientHello.ServerName) > 0) {
		if cert, err := c.GetCertificate(clientHello); cert != nil || err != nil {
			return cert, err
		}
	}
	switch len(c.Certificates) {
	case 0:
		return nil, errNoCertificates
	case 1:
		return &c.Certificates[0], nil
	}
	if c.NameToCertificate != nil {
		name := strings.ToLower(clientHello.ServerName)
		if cert, ok := c.NameToCertificate[name]; ok {
			return cert, nil
		}
		if _, rest, ok := strings.Cut(name, "."); ok {
			if cert, ok := c.NameToCertificate["*."+rest]; ok {
				return cert, nil
			}
		}
	}
	for _, cert := range c.Certificates {
		if clientHello.SupportsCertificate(&cert) == nil {
			return &cert, nil
		}
	}
	return &c.Certificates[0], nil
}

func (c *Conn) processCertsFromClient(certificates [][]byte) error {
	certs, err := parseAll(certificates)
	if err != nil {
		c.sendAlert(alertDecodeError)
		return errors.New("tls: failed to parse client certificate: " + err.Error())
	}
	if err := c.tooLong("client", certs); err != nil {
		return err
	}
	auth := c.config.ClientAuth
	if len(certs) == 0 && (auth == RequireAnyClientCert || auth == RequireAndVerifyClientCert) {
		if c.vers == VersionTLS13 {
			c.sendAlert(alertCertificateRequired)
		} else {
			c.sendAlert(alertHandshakeFailure)
		}
		return errors.New("tls: client didn't provide a certificate")
	}
	if auth >= VerifyClientCertIfGiven && len(certs) > 0 {
		opts := x509.VerifyOptions{Roots: c.config.ClientCAs, CurrentTime: c.config.time(), Intermediates: x509.NewCertPool(),
			KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}}
		for _, cert := range certs[1:] {
			opts.Intermediates.AddCert(cert)
		}
		if c.verifiedChains, err = certs[0].Verify(opts); err != nil {
			var unknown x509.UnknownAuthorityError
			var invalid x509.CertificateInvalidError
			switch {
			case errors.As(err, &unknown):
				c.sendAlert(alertUnknownCA)
			case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
				c.sendAlert(alertCertificateExpired)
			default:
				c.sendAlert(alertBadCertificate)
			}
			return &CertificateVerificationError{UnverifiedCertificates: certs, Err: err}
		}
	}
	c.peerCertificates = certs
	if len(certs) > 0 {
		switch certs[0].PublicKey.(type) {
		case *ecdsa.PublicKey, *rsa.PublicKey, ed25519.PublicKey:
		default:
			if latticeScheme(certs[0].PublicKey) != 0 {
				break
			}
			c.sendAlert(alertUnsupportedCert)
			return fmt.Errorf("tls: client certificate contains an unsupported public key of type %T", certs[0].PublicKey)
		}
	}
	if verify := c.config.VerifyPeerCertificate; verify != nil {
		if err := verify(certificates, c.verifiedChains); err != nil {
			c.sendAlert(alertBadCertificate)
			return err
		}
	}
	return nil
}

// ---- what is agreed

// secrets are those of a connection, which both ends can derive.
func (c *Conn) secrets(client, server []byte) {
	derive := func(label string, context []byte, length int) (out []byte) {
		for i := byte(1); len(out) < length; i++ {
			mac := hmac.New(sha256.New, append(slices.Clone(client), server...))
			mac.Write([]byte(label))
			mac.Write(context)
			mac.Write([]byte{i})
			out = append(out, mac.Sum(nil)...)
		}
		return out[:length]
	}
	c.ekm = func(label string, context []byte, length int) ([]byte, error) {
		switch label {
		case "client finished", "server finished", "master secret", "key expansion":
			if c.vers < VersionTLS13 {
				return nil, fmt.Errorf("crypto/tls: reserved ExportKeyingMaterial label: %s", label)
			}
		}
		return derive(label, context, length), nil
	}
	c.extMasterSecret = true
	copy(c.clientFinished[:], derive("client finished", nil, 12))
	copy(c.serverFinished[:], derive("server finished", nil, 12))
	w := c.config.KeyLogWriter
	if w == nil {
		return
	}
	if c.vers < VersionTLS13 {
		fmt.Fprintf(w, "CLIENT_RANDOM %x %x\n", client, derive("master secret", nil, 48))
		return
	}
	for _, label := range []string{"CLIENT_HANDSHAKE_TRAFFIC_SECRET", "SERVER_HANDSHAKE_TRAFFIC_SECRET", "CLIENT_TRAFFIC_SECRET_0", "SERVER_TRAFFIC_SECRET_0"} {
		fmt.Fprintf(w, "%s %x %x\n", label, client, derive(label, nil, 32))
	}
}

func (c *Conn) ConnectionState() ConnectionState {
	c.handshakeMutex.Lock()
	defer c.handshakeMutex.Unlock()
	return c.connectionState(false)
}

// connectionState: a handshake that asks whether the connection will do is not over.
func (c *Conn) connectionState(asked bool) ConnectionState {
	state := ConnectionState{HandshakeComplete: !asked && c.isHandshakeComplete.Load(), Version: c.vers, NegotiatedProtocol: c.clientProtocol,
		DidResume: c.didResume, NegotiatedProtocolIsMutual: true, ServerName: c.serverName, CipherSuite: c.cipherSuite,
		PeerCertificates: c.peerCertificates, VerifiedChains: c.verifiedChains, SignedCertificateTimestamps: c.scts, OCSPResponse: c.ocspResponse}
	c.newerState(&state)
	if c.vers != VersionTLS13 && c.haveVers {
		unique := c.clientFinished
		if c.didResume {
			unique = c.serverFinished
		}
		state.TLSUnique = unique[:]
	}
	if c.config != nil && c.config.Renegotiation != RenegotiateNever {
		state.ekm = func(string, []byte, int) ([]byte, error) {
			return nil, errors.New("crypto/tls: ExportKeyingMaterial is unavailable when renegotiation is enabled")
		}
	} else {
		state.ekm = c.ekm
	}
	return state
}

func (c *Conn) closeNotify() error {
	c.out.Lock()
	sent := c.closeNotifySent
	c.closeNotifySent = true
	c.out.Unlock()
	if !sent {
		c.SetWriteDeadline(time.Now().Add(5 * time.Second))
		c.closeNotifyErr = c.sendAlert(alertCloseNotify)
		c.SetWriteDeadline(time.Now())
	}
	return c.closeNotifyErr
}

// ---- sessions that go on

func (c *Conn) sessionKey() string {
	if c.config.ServerName != "" {
		return c.config.ServerName
	}
	if c.conn != nil {
		return c.conn.RemoteAddr().String()
	}
	return ""
}

func (c *Conn) loadSession(versions []uint16) (*SessionState, []byte) {
	cache := c.config.ClientSessionCache
	if c.config.SessionTicketsDisabled || cache == nil || c.sessionKey() == "" {
		return nil, nil
	}
	known, ok := cache.Get(c.sessionKey())
	if !ok || known == nil || known.session == nil {
		return nil, nil
	}
	s := known.session
	if !slices.Contains(versions, s.version) || len(s.peerCertificates) == 0 {
		return nil, nil
	}
	if !c.config.InsecureSkipVerify {
		leaf := s.peerCertificates[0]
		if len(s.verifiedChains) == 0 {
			return nil, nil
		}
		if c.config.time().After(leaf.NotAfter) {
			cache.Put(c.sessionKey(), nil)
			return nil, nil
		}
		if leaf.VerifyHostname(c.config.ServerName) != nil {
			return nil, nil
		}
	}
	return s, s.ticket
}

func (c *Conn) keepSession(ticket []byte, early bool) {
	if cache := c.config.ClientSessionCache; c.isClient && cache != nil && len(ticket) > 0 && !c.config.SessionTicketsDisabled {
		s := c.sessionState()
		s.ticket, s.EarlyData = ticket, early
		if c.vers == VersionTLS13 {
			s.useBy = s.createdAt + 7*24*3600
		}
		if qs := c.transport(); qs != nil && qs.EnableSessionEvents {
			qs.tell(QUICEvent{Kind: QUICStoreSession, SessionState: s})
			return
		}
		cache.Put(c.sessionKey(), &ClientSessionState{session: s})
	}
}

// ticketKeys are those of the tickets that a server gives, the first, and takes.
func (c *Config) ticketKeys() (keys [][]byte) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	all := c.sessionTicketKeys
	if len(all) == 0 && c.SessionTicketKey != [32]byte{} {
		sum := sha512.Sum512(c.SessionTicketKey[:])
		all = sum[16:48]
	}
	if len(all) == 0 {
		if len(c.autoSessionTicketKeys) == 0 {
			c.autoSessionTicketKeys = make([]byte, 32)
			io.ReadFull(c.rand(), c.autoSessionTicketKeys)
		}
		all = c.autoSessionTicketKeys
	}
	for ; len(all) >= 32; all = all[32:] {
		keys = append(keys, all[:32])
	}
	return keys
}

// ticket lets the client go on with this session.
func (c *Conn) ticket(original *Config, opts QUICSessionTicketOptions) ([]byte, error) {
	if c.config.SessionTicketsDisabled {
		return nil, nil
	}
	s := c.sessionState()
	s.EarlyData, s.Extra = opts.EarlyData, opts.Extra
	if wrap := c.config.WrapSession; wrap != nil {
		return wrap(c.connectionState(true), s)
	}
	return original.EncryptTicket(ConnectionState{}, s)
}

func (c *Conn) resume(original *Config, ticket []byte) (*SessionState, error) {
	if c.config.SessionTicketsDisabled || len(ticket) == 0 && (c.vers == VersionTLS13 || c.config.UnwrapSession == nil) {
		return nil, nil
	}
	var s *SessionState
	var err error
	if unwrap := c.config.UnwrapSession; unwrap != nil {
		s, err = unwrap(ticket, c.connectionState(true))
	} else {
		s, err = original.DecryptTicket(ticket, ConnectionState{})
	}
	if s == nil || err != nil || s.isClient {
		return nil, err
	}
	return c.goOn(s), nil
}

// goOn is the session, if it can be gone on with.
func (c *Conn) goOn(s *SessionState) *SessionState {
	certs, auth := s.peerCertificates, c.config.ClientAuth
	var err error
	needs := auth == RequireAnyClientCert || auth == RequireAndVerifyClientCert
	if s.version != c.vers || c.config.time().Sub(time.Unix(int64(s.createdAt), 0)) > 7*24*time.Hour || needs && len(certs) == 0 || len(certs) > 0 && auth == NoClientCert {
		return nil
	}
	if len(certs) > 0 && c.config.time().After(certs[0].NotAfter) {
		return nil
	}
	var chains [][]*x509.Certificate
	if len(certs) > 0 && auth >= VerifyClientCertIfGiven {
		opts := x509.VerifyOptions{Roots: c.config.ClientCAs, CurrentTime: c.config.time(), Intermediates: x509.NewCertPool(),
			KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}}
		if chains, err = certs[0].Verify(opts); err != nil {
			return nil
		}
	}
	c.didResume, c.peerCertificates, c.verifiedChains = true, certs, chains
	return s
}
