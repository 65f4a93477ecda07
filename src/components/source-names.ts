/** How functions, methods and cmdlets are spelled, which the addresses of their pages write in lower case. One that is missing keeps its lower case. */

const SPELLED = `
  AcceptEx AddFile AddFileSet AddFileWithRanges Cancel CertVerifyCertificateChainPolicy Complete CreateJob
  DeleteRecord DiscoverPeers DnsQueryEx DnsValidateName_W EnableBITSUploads EnableSharing FileTransferred
  FormatMessage FtpCommandW FtpFindFirstFileA FtpOpenFileA GetCurrentPackageFullName GetError
  GetErrorContextDescription GetErrorCount GetFile GetFilledFileRanges GetJob GetProperty GetProtocol GetProxySettings
  GetReplyData GetVolumeInformationW IBITSExtensionSetup IBackgroundCopyCallback IBackgroundCopyCallback2
  IBackgroundCopyError IBackgroundCopyFile3 IBackgroundCopyFile5 IBackgroundCopyFile6 IBackgroundCopyJob
  IBackgroundCopyJob2 IBackgroundCopyJob3 IBackgroundCopyJob4 IBackgroundCopyJob5 IBackgroundCopyJobHttpOptions
  IBackgroundCopyJobHttpOptions2 IBackgroundCopyJobHttpOptions3 IBackgroundCopyManager
  IBackgroundCopyServerCertificateValidationCallback IBitsPeerCacheAdministration IBitsTokenOptions
  INetSharingConfiguration InternetAutodial InternetErrorDlg InternetGetLastResponseInfoA InternetOpenUrlA JobError
  MprAdminConnectionGetInfo MprAdminGetErrorString MprAdminInterfaceConnect MprAdminInterfaceCreate
  MprAdminInterfaceDelete MprAdminInterfaceDisconnect MprAdminInterfaceGetHandle MprAdminInterfaceQueryUpdateResult
  MprAdminInterfaceSetCredentials MprAdminInterfaceTransportAdd MprAdminInterfaceTransportRemove
  MprAdminInterfaceUpdateRoutes MprAdminMIBEntryGet MprAdminServerConnect MprAdminTransportCreate
  MprAdminTransportSetInfo MprConfigInterfaceCreate MprConfigInterfaceGetHandle MprConfigServerInstall
  MprConfigServerRestore QOSAddSocketToFlow QOSCloseHandle QOSSetFlow RasConnectionNotificationW RasCustomDialFn
  RasDeleteEntryW RasDialFunc1 RasDialFunc2 RasDialW RasEnumConnectionsW RasEnumDevicesW RasGetConnectStatusW
  RasGetEapUserIdentityW RasGetEntryDialParamsW RasGetEntryPropertiesW RasGetErrorStringW RasGetProjectionInfoW
  RasHangUpW RasSetCredentialsW RasSetEntryPropertiesW RasUpdateConnection ReplaceRemotePrefix RequestFileRanges
  Resume SCardListReadersW SetConfigurationFlags SetCredentials SetCustomHeaders SetDescription SetDisplayName
  SetHelperToken SetHelperTokenFlags SetHttpMethod SetMaximumDownloadTime SetMinimumRetryDelay SetNoProgressTimeout
  SetNotifyCmdLine SetProperty SetProxySettings SetSecurityFlags SetServerCertificateValidationInterface
  SetThreadExecutionState SetValidationState TakeOwnership ValidateServerCertificate WSAAccept WSACleanup
  WSACloseEvent WSACreateEvent WSADuplicateSocketW WSAEventSelect WSAGetLastError WSAGetOverlappedResult
  WSAGetServiceClassInfoW WSAIoctl WSALookupServiceBeginW WSALookupServiceEnd WSALookupServiceNextW WSARecv
  WSARecvDisconnect WSARemoveServiceClass WSASendTo WSAStartup WSAWaitForMultipleEvents WSCEnableNSProvider
  WSCGetApplicationCategory WSCGetProviderInfo32 WSCInstallProvider WinHttpCloseHandle WinHttpCrackUrl
  WinHttpDetectAutoProxyConfigUrl WinHttpGetProxyForUrl WinHttpOpen WinHttpSendRequest WinHttpSetTimeouts
  Add-RemoteAccessRadius Add-VpnConnection Clear-ADAccountExpiration Disconnect-VpnS2SInterface Find-NetRoute
  Get-ADDefaultDomainPasswordPolicy Get-ADUser Get-AppxPackage Get-DhcpServerv4ScopeStatistics Get-DnsClientNrptPolicy
  Get-DnsServerZone Get-NetAdapter Get-NetAdapterBinding Get-NetIPAddress Get-NetRoute Get-PnpDevice
  Get-RemoteAccessConnectionStatistics Get-RemoteAccessRadius Get-Service Get-VpnConnection Get-VpnS2SInterface
  Install-RemoteAccess New-EapConfiguration New-NetQosPolicy Remove-NetIPAddress Remove-VpnConnection Resolve-DnsName
  Set-ADAccountExpiration Set-BitsTransfer Set-DnsServerGlobalQueryBlockList Set-RemoteAccessRadius Set-Service
  Set-VpnConnection Set-VpnConnectionIPsecConfiguration Set-VpnServerConfiguration Start-BitsTransfer
`;

const byLowerCase = new Map(
  SPELLED.trim()
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name]),
);

/** `setminimumretrydelay` → `SetMinimumRetryDelay` */
export function spellName(name: string): string {
  return byLowerCase.get(name.toLowerCase()) ?? name;
}
