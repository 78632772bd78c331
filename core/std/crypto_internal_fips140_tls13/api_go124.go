//go:build !go1.25

// Recorded from Go 1.24.11 by `cargo xtask record types`; do not edit.

package tls13

import "crypto/internal/fips140"

type EarlySecret struct {
	secret []byte
	hash   func()
}

func (s *EarlySecret) ResumptionBinderKey() []byte
func (s *EarlySecret) ClientEarlyTrafficSecret(transcript fips140.Hash) []byte
func (s *EarlySecret) HandshakeSecret(sharedSecret []byte) *HandshakeSecret
func (s *EarlySecret) EarlyExporterMasterSecret(transcript fips140.Hash) *ExporterMasterSecret

type ExporterMasterSecret struct {
	secret []byte
	hash   func()
}

func (s *ExporterMasterSecret) Exporter(label string, context []byte, length int) []byte

type HandshakeSecret struct {
	secret []byte
	hash   func()
}

func (s *HandshakeSecret) ClientHandshakeTrafficSecret(transcript fips140.Hash) []byte
func (s *HandshakeSecret) ServerHandshakeTrafficSecret(transcript fips140.Hash) []byte
func (s *HandshakeSecret) MasterSecret() *MasterSecret

type MasterSecret struct {
	secret []byte
	hash   func()
}

func (s *MasterSecret) ClientApplicationTrafficSecret(transcript fips140.Hash) []byte
func (s *MasterSecret) ServerApplicationTrafficSecret(transcript fips140.Hash) []byte
func (s *MasterSecret) ResumptionMasterSecret(transcript fips140.Hash) []byte
func (s *MasterSecret) ExporterMasterSecret(transcript fips140.Hash) *ExporterMasterSecret
